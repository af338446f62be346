/** Lines that are about no accommodation. */
export const noAccommodationLines: readonly string[] = [
  'the student likes horses',
  'bring permission slip',
  'The team met on Tuesday',
  'grade level math',
  'he is doing better',
  'lunch at noon',
  'field trip to museum',
  '100% of students passed',
  '2x30 weekly speech',
  'signature of parent',
  'new shoes',
]
