import { groupBy } from '../core/group-by.ts'
import { compareText } from '../core/order.ts'
import type { Evaluation, Window } from '../model/evaluation.ts'
import type { ProvisionKind } from '../model/provision.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { openKey } from '../wording/open-key.ts'

/** A fact that makes a note useful later. @public */
export type NoteFact =
  | 'what-happened'
  | 'minutes'
  | 'why-missed'
  | 'which-event'
  | 'how-much'
  | 'where'
  | 'how-many'
  | 'received-on'
  | 'who-knows'
  | 'when-written'

/** What to write down about one window of one line, so that it can be told. @public */
export interface EvidenceItem {
  readonly line: string
  readonly provisionId: string
  readonly asWritten: string
  /** The rules that cannot decide it. */
  readonly rules: readonly string[]
  readonly window: Window
  /** The days whose records would settle it; empty: each time from now on. */
  readonly days: readonly CivilDate[]
  readonly facts: readonly NoteFact[]
}

/** What to note about a provision, by its kind. */
export const factsForKind = (kind: string): readonly NoteFact[] => factsFor[kind] ?? factsOfPlan

const factsFor: Readonly<Record<string, readonly NoteFact[]>> = {
  service: ['what-happened', 'minutes', 'why-missed', 'who-knows', 'when-written'],
  accommodation: ['which-event', 'what-happened', 'how-much', 'who-knows', 'when-written'],
  setting: ['where', 'how-many', 'who-knows', 'when-written'],
  reporting: ['received-on', 'who-knows', 'when-written'],
  commitment: ['what-happened', 'minutes', 'who-knows', 'when-written'],
}

const factsOfPlan: readonly NoteFact[] = ['what-happened', 'who-knows', 'when-written']

/**
 * Lists which days and facts to write down next, so that what cannot be told becomes decidable: the smallest list first.
 *
 * @param evaluation - The evaluation.
 * @returns One item for each window that is open, sessions and minutes of one window together. Plain JSON.
 *
 * @example
 * evidencePlan(evaluation)[0].days // ['2026-11-17']
 *
 * @public
 */
export const evidencePlan = (evaluation: Evaluation): readonly EvidenceItem[] => {
  const kinds = new Map<string, ProvisionKind>(evaluation.provisions.map(({ line, kind }) => [line, kind]))
  const windows = groupBy(evaluation.undetermined, openKey)
  const items = [...windows.values()].flatMap((open): readonly EvidenceItem[] => {
    const first = open[0]
    if (first === undefined) return []
    const { line, provisionId, asWritten, window } = first
    return [
      {
        line,
        provisionId,
        asWritten,
        rules: open.map(({ rule }) => rule),
        window,
        days: [...new Set(open.flatMap(({ wouldSettle }) => wouldSettle))].sort(compareText),
        facts: open.every(({ rule }) => rule === 'notice-missed-services')
          ? factsForKind('reporting')
          : factsForKind(kinds.get(line) ?? ''),
      },
    ]
  })
  return items.filter((item) => !isInsideOthers(item, items)).sort(bySize)
}

/** A whole reporting period is open because of its weeks: where these are listed, it adds nothing. */
const isInsideOthers = (item: EvidenceItem, items: readonly EvidenceItem[]): boolean => {
  if (!item.rules.every((rule) => rule === 'evidence-thin')) return false
  const others = new Set(items.filter((other) => other !== item && other.line === item.line).flatMap(({ days }) => days))
  return item.days.length > 0 && item.days.every((day) => others.has(day))
}

/** The fewest days first; what needs a note each time from now on comes last. */
const bySize = (a: EvidenceItem, b: EvidenceItem): number => {
  if (a.days.length === 0 || b.days.length === 0) return Number(a.days.length === 0) - Number(b.days.length === 0)
  return a.days.length - b.days.length || compareText(a.window.start, b.window.start) || compareText(a.line, b.line)
}
