import type { Policy } from '../model/policy.ts'
import { type Reason, reasons, type Treatment } from '../model/reason.ts'
import type { Day } from '../time/civil-date.ts'
import { type DayTable, School } from '../time/day-table.ts'
import { absentUnserved, noReason } from './entries.ts'

/** What a miss does to what is asked of the school: nothing, perhaps one session less, one session less. */
export const Relief = { none: 0, maybe: 1, one: 2 } as const

/** School days of removal in a school year after which services are due (34 CFR 300.530(b)(2), (d)). */
export const removalDaysWithoutServices = 10

/** The relief that a miss gives, by reason number and table index. */
export interface ReliefTable {
  /** @param missingIsDisputed - Another log or attendance gives a reason that does not count. */
  readonly of: (reason: number, index: number, missingIsDisputed: boolean) => number
  /** Whether a miss for this reason does not count, or may not. */
  readonly mayRelieve: (reason: number, index: number) => boolean
}

const codes: Readonly<Record<Treatment, number>> = { counts: Relief.none, disputed: Relief.maybe, excused: Relief.one }

/** Prepares the relief of every reason under a policy. */
export const reliefTable = (policy: Policy, removals: ReadonlySet<Day>, table: DayTable): ReliefTable => {
  const byReason = new Uint8Array(reasons.length + 2)
  reasons.forEach((reason, i) => {
    byReason[i + 1] = codes[policy.reasons[reason]]
  })
  byReason[absentUnserved] = Relief.none
  const removal = reasons.indexOf('removal-discipline' satisfies Reason) + 1
  const late = removals.size > removalDaysWithoutServices ? lateRemovals(removals, table) : new Set<number>()

  const known = (reason: number, index: number): number =>
    reason === removal && late.has(index) ? Relief.none : (byReason[reason] as number)
  return {
    of: (reason, index, missingIsDisputed) => {
      if (reason !== noReason) return known(reason, index)
      return missingIsDisputed || policy.missingReason === 'disputed' ? Relief.maybe : Relief.none
    },
    mayRelieve: (reason, index) => reason !== noReason && known(reason, index) !== Relief.none,
  }
}

/** What was agreed by a date stays due, whatever the reason of a miss. */
export const noRelief: ReliefTable = { of: () => Relief.none, mayRelieve: () => false }

/** Table indexes of the removals from the eleventh school day of a school year on. */
const lateRemovals = (removals: ReadonlySet<Day>, table: DayTable): ReadonlySet<number> => {
  const late = new Set<number>()
  for (const year of table.regular.spans) {
    const ofYear = [...removals].filter(
      (day) => day >= year.start && day <= year.end && table.regular.school[day - table.first] !== School.no,
    )
    for (const day of ofYear.sort((a, b) => a - b).slice(removalDaysWithoutServices)) late.add(day - table.first)
  }
  return late
}
