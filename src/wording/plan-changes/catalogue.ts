import type { AspectChange } from '../../model/plan-change.ts'

/** What a sentence about a changed line is made of. @public */
export interface ChangedLine {
  readonly change: 'added' | 'removed' | 'grew' | 'shrank' | 'changed' | 'moved' | 'reworded' | 'same'
  readonly before?: { readonly asWritten: string }
  readonly after?: { readonly asWritten: string }
  readonly aspects: readonly AspectChange[]
}

/** The sentences of a comparison of plans, in one language. @public */
export interface PlanChangeTexts {
  /** One sentence about one line. */
  readonly change: (line: ChangedLine) => string
}
