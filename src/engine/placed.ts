import { compareIds, compareText } from '../core/order.ts'
import type { NotedWhy } from '../model/evaluation.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { Day } from '../time/civil-date.ts'
import type { Entries } from './entries.ts'
import type { Target } from './make-up-target.ts'
import type { RepeatedIds } from './repeated-ids.ts'

/** An entry that can be about several lines: it adds 0..1 to each. */
export interface AmbiguousEntry {
  readonly entry: number
  readonly lines: readonly number[]
  readonly index: number
}

/** A make-up that can be about several lines. */
export interface AmbiguousMakeUp {
  readonly entry: number
  readonly lines: readonly number[]
  readonly target: Target['target']
}

/** Where each record of a log belongs, before anything is counted. */
export interface Placed {
  readonly entries: Entries
  /** Per line: first entry of each table index, or -1; none for lines without entries. */
  readonly heads: (Int32Array | undefined)[]
  /** Per line that is judged by events: its records. */
  readonly events: readonly number[][]
  /** Per line: records that make up another session. */
  readonly makeUps: readonly number[][]
  readonly ambiguous: AmbiguousEntry[]
  readonly ambiguousMakeUps: AmbiguousMakeUp[]
  /** What a make-up says it is for. */
  readonly targetOf: (entry: number) => Target
  /** Sessions on the schedule after `asOf`. */
  readonly scheduled: { readonly line: number; readonly day: Day }[]
  /** Days on which the student was kept out of school. */
  readonly removals: Set<Day>
  readonly afterAsOf: number[]
  readonly outsideDuty: number[]
  readonly unmatched: number[]
  readonly noted: { readonly entry: number; readonly why: NotedWhy; readonly line?: number }[]
  readonly repeated: RepeatedIds
  counted: number
  /** A record with a service alone was assigned because only one line fits its group or length. */
  assignedByForm: boolean
  /** The lists of a day's entries are in the order of ids. */
  inOrder: boolean
}

/** Orders entries the same way whatever the order of the input. */
export const compareEntries =
  ({ records, ascending }: Entries): ((a: number, b: number) => number) =>
  (a, b) => {
    if (ascending) return a - b
    const left = records[a] as Observation
    const right = records[b] as Observation
    return compareIds(left.id, right.id) || compareText(logKey(left), logKey(right))
  }
