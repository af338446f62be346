import { compareText } from '../core/order.ts'
import { type Reason, reasons } from '../model/reason.ts'
import { reasonName } from './entries.ts'
import type { DayTerms, LogDay } from './log-day.ts'
import type { Reading } from './reading.ts'
import { Relief, type ReliefTable } from './relief.ts'
import type { Tally } from './tally.ts'

/** Reason numbers, none recorded and unserved absence included. */
const reasonCount = reasons.length + 2

/** Adds the misses of a day by reason: of several logs, the one that has most for a reason. */
export const missedByReason = (logs: readonly LogDay[], into: Pick<Tally, 'missed'>): void => {
  if (!logs.some(({ misses }) => misses > 0)) return
  into.missed ??= new Map()
  for (let reason = 0; reason < reasonCount; reason++) {
    let most = 0
    for (const log of logs) most = Math.max(most, log.missed[reason] as number)
    if (most > 0) into.missed.set(reasonName(reason), (into.missed.get(reasonName(reason)) ?? 0) + most)
  }
}

/** Adds the sure relief of a day, and its minutes, by reason. */
export const relievedByReason = (
  logs: readonly LogDay[],
  reading: Reading,
  terms: DayTerms,
  relief: ReliefTable,
  madeUp: readonly number[],
  into: Pick<Tally, 'relieved' | 'relievedMinutes'>,
): void => {
  if (reading.reliefMin === 0) return
  const lists = logs.filter((log) => log.reliefMin >= reading.reliefMin).map((log) => reasonsOf(log, terms, relief, madeUp))
  // Which log is asked first must not depend on the order of the input.
  const given = lists.sort((a, b) => compareText(a.join(), b.join()))[0] ?? []
  while (given.length < reading.reliefMin) given.push('student-absent' satisfies Reason)
  given.length = reading.reliefMin
  const each = Math.floor(reading.reliefMinutesMin / given.length)
  const { relieved = new Map<string, number>(), relievedMinutes = new Map<string, number>() } = into
  into.relieved = relieved
  into.relievedMinutes = relievedMinutes
  given.forEach((name, i) => {
    const minutes = i === 0 ? reading.reliefMinutesMin - each * (given.length - 1) : each
    relieved.set(name, (relieved.get(name) ?? 0) + 1)
    relievedMinutes.set(name, (relievedMinutes.get(name) ?? 0) + minutes)
  })
}

/** The reasons for which a log's misses of a day do not count, one for each. */
const reasonsOf = (log: LogDay, terms: DayTerms, relief: ReliefTable, madeUp: readonly number[]): string[] => {
  const given: string[] = []
  for (let reason = 1; reason < reasonCount; reason++) {
    const left = (log.missed[reason] as number) - madeUp.filter((one) => one === reason).length
    const count = relief.of(reason, terms.index, false) === Relief.one ? left : 0
    for (let i = 0; i < count; i++) given.push(reasonName(reason))
  }
  return given
}
