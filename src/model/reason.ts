/** Every reason for a missed session that a record can give. @public */
export const reasons = [
  'provider-absent',
  'provider-vacant',
  'substitute-unqualified',
  'scheduling-conflict',
  'school-activity',
  'state-testing',
  'student-absent',
  'student-refused',
  'parent-declined',
  'consent-withdrawn',
  'closure-all',
  'closure-some',
  'removal-discipline',
  'other',
  'unknown',
] as const

/** Why a session was missed. @public */
export type Reason = (typeof reasons)[number]

/**
 * What a miss for a reason does to what is asked of the school.
 *
 * - `excused`: it is asked one session less.
 * - `disputed`: one session less or not, the records and the law leave it open.
 * - `counts`: nothing changes, the session stays due.
 *
 * @public
 */
export type Treatment = 'excused' | 'disputed' | 'counts'
