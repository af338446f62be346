/** One plan with ten provisions over one school year, and logs of any size about it. Deterministic. */

const range = (value) => ({ min: value, max: value })
const units = ['week', 'week', 'week', 'week', 'week', 'month', 'month', 'school-day', 'quarter']

export const plan = {
  id: 'bench',
  kind: 'iep',
  effective: { start: '2026-09-01', end: '2027-06-11' },
  provisions: [
    ...units.map((unit, i) => ({
      id: `service-${i}`,
      kind: 'service',
      service: `service-${i}`,
      asWritten: `Service ${i}`,
      frequency: { sessions: range(1 + (i % 3)), per: { unit, count: 1 }, minutesPerSession: range(30) },
    })),
    { id: 'service-9', kind: 'accommodation', accommodation: 'extended-time', asWritten: 'Extended time', appliesTo: ['test'] },
  ],
}

export const calendar = {
  start: '2026-08-31',
  end: '2027-06-11',
  closures: [
    { start: '2026-11-26', end: '2026-11-27' },
    { start: '2026-12-21', end: '2027-01-01' },
    { start: '2027-03-29', end: '2027-04-02' },
  ],
  terms: [
    { unit: 'quarter', start: '2026-08-31', end: '2026-10-30' },
    { unit: 'quarter', start: '2026-11-02', end: '2027-01-22' },
    { unit: 'quarter', start: '2027-01-25', end: '2027-04-02' },
    { unit: 'quarter', start: '2027-04-05', end: '2027-06-11' },
  ],
}

export const asOf = '2027-05-14'

const days = []
for (let day = Date.UTC(2026, 8, 1); day <= Date.UTC(2027, 4, 14); day += 86_400_000) {
  const weekday = new Date(day).getUTCDay()
  if (weekday > 0 && weekday < 6) days.push(new Date(day).toISOString().slice(0, 10))
}

const reasons = ['provider-absent', 'student-absent', 'school-activity']

/** Start times that follow one another from 8:00 to 15:00, so that records of one log and day differ. */
const clock = (i) => {
  const minute = 8 * 60 + (Math.floor(i / 30) % 420)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** A log of `count` observations of about 150 bytes of JSON, in the order of their dates, from three notebooks. */
export const observations = (count) =>
  Array.from({ length: count }, (_, i) => {
    const provision = (i * 7) % 10
    const accommodation = provision === 9
    const missed = !accommodation && i % 5 === 2
    return {
      id: `observation-${i + 1}`,
      provisionId: `service-${provision}`,
      date: days[Math.floor((i * days.length) / count)],
      status: accommodation ? (i % 3 ? 'provided' : 'not-provided') : missed ? 'missed' : 'delivered',
      ...(accommodation && { opportunity: 'test', event: `test ${i % 40}` }),
      ...(!accommodation && !missed && { minutes: i % 40 === 0 ? 25 : 30 }),
      ...(missed && { reason: reasons[i % 3] }),
      start: clock(i),
      source: ['parent', 'school-log', 'student'][i % 3],
      ...(i % 4 === 0 && { note: 'written the same day' }),
    }
  })

export const coverage = [
  { source: 'parent', start: '2026-09-01', end: '2026-12-18' },
  { source: 'school-log', start: '2027-01-04', end: '2027-05-14', heldOnly: true },
]
