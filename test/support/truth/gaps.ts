/**
 * What the engine is known not to bound yet. Each has its smallest case in test/unit/engine/known-gaps.test.ts, which fails
 * as soon as the engine bounds it; then its line here goes, and the generated truths hold it too.
 */
export const avoided = {
  /** A day that the calendar does not tell of turns out to be an unplanned closure of a term. */
  unplannedAfterCalendar: true,
} as const
