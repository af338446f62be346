import type { Observation } from '../../../src/model/observation.ts'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { Random } from '../random.ts'
import type { Telling } from './story.ts'
import type { Written } from './write-log.ts'

/**
 * The slips that people make when they write: a record entered twice, corrected later, entered again under its start, or
 * under an id that another record has. None of them makes the log say what is not so.
 */
export const withSlips = (telling: Telling, written: readonly Written[]): readonly Observation[] => {
  const named = new Set(written.flatMap(({ record }) => record.makeUpFor ?? []))
  return written.flatMap((one, i): readonly Observation[] => {
    const { record } = one
    switch (telling.r.int(0, 19)) {
      case 0:
        return [record, { ...record }]
      case 1:
        return [
          { ...record, recordedAt: '2026-10-30T08:00' },
          { ...garbled(record, telling.r), recordedAt: '2026-10-30' },
        ]
      case 2:
        return underOneStart(record, i, telling.r)
      case 3:
        return isPlain(one, named) ? [record, garbled(record, telling.r)] : [record]
      case 4:
        return isPlain(one, named) && fillsDay(one, written, telling) ? [record, again(record, telling.r)] : [record]
      default:
        return [record]
    }
  })
}

const isPlain = ({ record, isWitness }: Written, named: ReadonlySet<string>): boolean =>
  !isWitness && record.makeUpFor === undefined && record.provisionId !== undefined && !named.has(record.id)

/** What stands under the same id, and is not so: another day, another outcome. */
const garbled = ({ id, provisionId, service, source, date }: Observation, r: Random): Observation => {
  const held = r.chance(0.5)
  return {
    id,
    ...(provisionId !== undefined && { provisionId }),
    ...(service !== undefined && { service }),
    source,
    date: fromDay(toDay(date as CivilDate) + r.int(-2, 2)),
    status: held ? 'delivered' : 'missed',
    ...(r.chance(0.5) && (held ? { minutes: r.int(1, 60) } : { reason: r.pick(['student-absent', 'provider-absent'] as const) })),
  }
}

/** "Entries of one log with the same date and start time are one session if nothing recorded in them differs." */
const underOneStart = (record: Observation, i: number, r: Random): readonly Observation[] => {
  const two = (number: number): string => String(number).padStart(2, '0')
  const start = `${two(6 + (Math.floor(i / 60) % 18))}:${two(i % 60)}`
  const { minutes, scheduledMinutes, ...bare } = record
  // Of two lines, what it tells decides which one it is about; of a miss, 0 minutes do.
  const tellsMinutes = record.provisionId === undefined || minutes === 0 || r.chance(0.5)
  const repeat = { ...bare, id: `${record.id}-again`, start, ...(minutes !== undefined && tellsMinutes && { minutes }) }
  return r.chance(0.5) ? [{ ...record, start }, repeat] : [repeat, { ...record, start }]
}

/** The same session once more, without a start: it is told to be one where the day has no room for two. */
const again = ({ scheduledMinutes: _, ...record }: Observation, r: Random): Observation => {
  const { minutes, reason, ...bare } = record
  return {
    ...bare,
    id: `${record.id}-twice`,
    ...(minutes !== undefined && (minutes === 0 || r.chance(0.6)) && { minutes }),
    ...(reason !== undefined && r.chance(0.6) && { reason }),
  }
}

/** Whether a log has as many entries of a day as it has room for, and the day had no more than these. */
const fillsDay = ({ session, notebook }: Written, written: readonly Written[], { lines }: Telling): boolean => {
  const terms = lines[session.line]?.termsOn(session.day)
  if (terms === undefined || terms.isInMinutes) return false
  const sameDay = written.filter((one) => one.session.line === session.line && one.session.day === session.day)
  const ofLog = sameDay.filter(
    (one) => one.notebook === notebook && one.record.provisionId !== undefined && one.record.makeUpFor === undefined,
  )
  return ofLog.length >= Math.max(1, terms.cap) && !sameDay.some(({ isWitness }) => isWitness)
}
