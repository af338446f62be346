/**
 * Who writes.
 *
 * - `parent`: a parent or guardian. `student`: the student themselves. `advocate`: somebody beside the family.
 * - `case-manager`: somebody inside the school, to a colleague.
 *
 * @public
 */
export type Voice = 'parent' | 'advocate' | 'student' | 'case-manager'

/** All voices. @public */
export const voices: readonly Voice[] = ['parent', 'advocate', 'student', 'case-manager']

/** How much a message tells: the newest few dates, or more of them. @public */
export type Detail = 'short' | 'full'
