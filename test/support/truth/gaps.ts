/**
 * What the engine is known not to bound yet. Each has its smallest case in test/unit/engine/known-gaps.test.ts, which fails
 * as soon as the engine bounds it; then its line here goes, and the generated truths hold it too.
 */
export const avoided = {
  /** A make-up that one log tells by its service alone, linked or plain, while another links it. */
  makeUpsByService: true,
  /** A day that the calendar does not tell of turns out to be an unplanned closure of a term. */
  unplannedAfterCalendar: true,
  /** An unrecorded make-up, shorter than the plan's shortest session, of a miss that is not counted. */
  unrecordedMakeUpsOfExcused: true,
  /** An unrecorded second make-up of one miss. */
  unrecordedSecondMakeUps: true,
  /** An unrecorded make-up of a session that is counted in minutes alone. */
  unrecordedMakeUpsOfMinutes: true,
  /** A make-up too short for the session that it makes up, though not for its own day, under `minSessionShare`. */
  shortForItsTarget: true,
  /** A make-up too short to count for frequency, under `minSessionShare`, that another log has as a plain session. */
  shortPlainMakeUps: true,
  /** A make-up held outside the duty window, that a log which covers the day has as a plain session. */
  plainMakeUpsOutsideDuty: true,
  /** Two records of one id, and nothing that says which is later, on a day with other records or with a make-up of it. */
  doubtfulIdsBesideOthers: true,
  /** Records of which some may be one session, one of them in a form that policy does not count. */
  refusedLookalikes: true,
  /** Records that may be one session, some of them like two others that differ. */
  lookalikeChains: true,
  /** Minutes said to differ where one log has the session that another links, and another session beside it. */
  minutesBesideMakeUps: true,
} as const
