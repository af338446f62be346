/**
 * The kinds of day in which a rule can count.
 *
 * - `calendar`: every day; the default of federal counts.
 * - `calendar-less-breaks`: every day but those of a school vacation of more than five school days (California).
 * - `business`: Monday to Friday less federal and State holidays; school vacations count.
 * - `school`: a full or shortened day on which the school is open to all children; days of extended school year alone don't count.
 * - `instructional`: Indiana's term; a school day unless the district's calendar says otherwise.
 * - `school-working`: the Massachusetts term, read in the same way.
 * - `school-less-absences`: school days without those on which the student was absent for unrelated reasons (Illinois).
 *
 * @public
 */
export const clockDayKinds = [
  'calendar',
  'calendar-less-breaks',
  'business',
  'school',
  'instructional',
  'school-working',
  'school-less-absences',
] as const

/** A kind of day in which a rule can count. @public */
export type ClockDayKind = (typeof clockDayKinds)[number]
