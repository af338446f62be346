/**
 * What the records say about a promise in a window.
 *
 * - `met`: every possible world reaches what was required.
 * - `shortfall`: no possible world reaches it.
 * - `undetermined`: the records cannot tell.
 * - `in-progress`: not decided yet, and school days still lie ahead.
 * - `not-applicable`: nothing had to be held in this window.
 * - `not-assessable`: the plan's wording gives nothing to compare with.
 *
 * @public
 */
export type Verdict = 'met' | 'shortfall' | 'undetermined' | 'in-progress' | 'not-applicable' | 'not-assessable'

const badness = {
  shortfall: 5,
  undetermined: 4,
  'in-progress': 3,
  met: 2,
  'not-applicable': 1,
  'not-assessable': 0,
} as const satisfies Record<Verdict, number>

/** The worse of two verdicts, in the order shortfall, undetermined, in-progress, met, not-applicable, not-assessable. */
export const worse = (a: Verdict, b: Verdict): Verdict => (badness[a] >= badness[b] ? a : b)
