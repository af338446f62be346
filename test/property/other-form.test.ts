import { expect, test } from 'vitest'
import { type Bounds, evaluate, type Observation, type PolicyInput } from '../../src/index.ts'
import { type Random, random } from '../support/random.ts'
import { calendar, covered, perWeek, planWith, schoolDays, serviceOf, speech } from '../support/worked.ts'

/*
 * Sessions in another form than the plan's, or too short, under policies that do not count them. Two or three notebooks tell of each
 * session what they know: some tell the group, some the minutes. What is true must lie within the bounds, and notebooks that do not
 * contradict each other must not be said to.
 */

interface Session {
  readonly day: number
  readonly groupSize: number
  readonly minutes: number
}

const days = schoolDays('2026-09-14', '2026-09-25')
const provision = speech({ ...perWeek(3) }, { group: { max: 3 } })
const policies: readonly PolicyInput[] = [
  { otherForm: { group: 'not-delivered' } },
  { minSessionShare: 0.5 },
  { otherForm: { group: 'not-delivered' }, minSessionShare: 0.5 },
]

const truthOf = (r: Random): readonly Session[] =>
  days.flatMap((_, day) => (r.chance(0.5) ? [{ day, groupSize: r.chance(0.4) ? 5 : 3, minutes: r.chance(0.4) ? 10 : 30 }] : []))

const logsOf = (r: Random, truth: readonly Session[]) => {
  const sources = r.chance(0.5) ? (['parent', 'school-log'] as const) : (['parent', 'school-log', 'student'] as const)
  const observations = sources.flatMap((source) =>
    truth.flatMap(({ day, groupSize, minutes }, i): readonly Observation[] =>
      r.chance(0.2)
        ? []
        : [
            {
              id: `s${i}`,
              provisionId: 'speech',
              date: days[day] as Observation['date'],
              status: 'delivered',
              source,
              ...(r.chance(0.5) && { groupSize }),
              ...(r.chance(0.6) && { minutes }),
            },
          ],
    ),
  )
  return { sources, observations }
}

/** What was held and counts: a session whose group nobody tells is taken as written, so that such a one must be. */
const trueCount = (truth: readonly Session[], observations: readonly Observation[], { otherForm, minSessionShare = 0 }: PolicyInput) => {
  const tells = (i: number) => observations.some(({ id, groupSize }) => id === `s${i}` && groupSize !== undefined)
  const counted = truth.filter(
    ({ groupSize, minutes }, i) => !(otherForm?.group === 'not-delivered' && groupSize > 3 && tells(i)) && minutes >= 30 * minSessionShare,
  )
  return counted.map(({ day }) => day)
}

const holds = ({ min, max }: Bounds, value: number): boolean => min <= value && value <= max

test('sessions that a policy does not count are never counted, and never taken off twice', () => {
  let decided = 0
  for (let seed = 1; seed <= 3000; seed++) {
    const r = random(seed)
    const truth = truthOf(r)
    const { sources, observations } = logsOf(r, truth)
    // A log that is stated complete holds every session.
    const complete = sources.filter((source) =>
      truth.every((_, i) => observations.some((one) => one.source === source && one.id === `s${i}`)),
    )
    const policy = r.pick(policies)
    const coverage = complete.map((source) => covered('09-14', '09-25', source))
    const evaluation = evaluate({ plan: planWith(provision), calendar, policy, asOf: '2026-09-27', log: { observations, coverage } })
    const counted = trueCount(truth, observations, policy)
    for (const [week, period] of serviceOf(evaluation)
      .periods.filter(({ start }) => start >= '2026-09-14')
      .entries()) {
      const inWeek = counted.filter((day) => Math.floor(day / 5) === week).length
      const { delivered = { min: 0, max: 0 }, verdict } = period.sessions ?? {}
      expect(holds(delivered, inWeek), `seed ${seed}, week ${week}: ${JSON.stringify(delivered)}, true ${inWeek}`).toBe(true)
      if (verdict === 'shortfall') expect(inWeek, `seed ${seed}`).toBeLessThan(3)
      if (verdict === 'met') expect(inWeek, `seed ${seed}`).toBeGreaterThanOrEqual(3)
      if (verdict === 'met' || verdict === 'shortfall') decided++
      expect(period.conflicts, `seed ${seed}`).toEqual([])
    }
  }
  expect(decided).toBeGreaterThan(1500)
})

test('one notebook tells the group, the other does not: not counted, and no contradiction', () => {
  const held = (source: Observation['source'], more: Partial<Observation>): Observation => ({
    id: source,
    provisionId: 'speech',
    date: '2026-09-15',
    status: 'delivered',
    minutes: 30,
    source,
    ...more,
  })
  const log = {
    observations: [held('parent', {}), held('school-log', { groupSize: 5 })],
    coverage: [covered('09-14', '09-18'), covered('09-14', '09-18', 'school-log')],
  }
  const under = (policy: PolicyInput, more = log) =>
    serviceOf(evaluate({ plan: planWith(provision), calendar, policy, asOf: '2026-09-20', log: more })).periods.find(
      ({ start }) => start === '2026-09-14',
    )
  const refusing: PolicyInput = { otherForm: { group: 'not-delivered' } }
  expect(under({})).toMatchObject({ sessions: { delivered: { min: 1, max: 1 } }, minutes: { delivered: { min: 30, max: 30 } } })
  expect(under(refusing)).toMatchObject({
    sessions: { delivered: { min: 0, max: 0 } },
    minutes: { delivered: { min: 0, max: 0 } },
    conflicts: [],
  })
  // One says five, the other three: nobody can tell which is right.
  const disputed = { ...log, observations: [held('parent', { groupSize: 3 }), held('school-log', { groupSize: 5 })] }
  expect(under(refusing, disputed)).toMatchObject({ sessions: { delivered: { min: 0, max: 1 } } })
})
