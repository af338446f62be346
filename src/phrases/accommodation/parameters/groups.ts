import { amount, type ParameterRecogniser, parameter, whole } from '../parameter.ts'

const groups = ['small-group-testing', 'small-group-instruction', 'separate-location', 'read-aloud']

/** Recognisers of how many students are together. */
export const groupParameters: readonly ParameterRecogniser[] = [
  parameter(
    'group-range',
    '\\b(\\d{1,2}) ?(?:-|–|to) ?(\\d{1,2})\\b(?! ?(?:%|percent|minutes?|mins?))',
    'small group (3-5 students)',
    ([low, high]) => {
      const [min, max] = [whole(low), whole(high)]
      return min === undefined || max === undefined || min >= max ? undefined : { minGroupSize: min, maxGroupSize: max }
    },
    groups,
  ),
  parameter(
    'group-most',
    '(?:no (?:more|larger|bigger) than|not more than|up to|max(?:imum|\\.)?(?: of)?:?|at most|limited to|fewer than|no m[aá]s de|under) N(?: other)?(?: students?| peers?| children| estudiantes| people|\\)|$|(?= (?:during|for|in|on|when)\\b))',
    'small group (no more than 8 students)',
    amount('maxGroupSize'),
    groups,
  ),
  parameter(
    'group-or-fewer',
    'N (?:students? )?(?:or (?:fewer|less)|max(?:imum)?)',
    'groups of 5 or fewer',
    amount('maxGroupSize'),
    groups,
  ),
  parameter(
    'group-of',
    '(?:groups?|grupos?) (?:of|size|de)(?: up to| about)? N|\\(N(?: students?)?\\)|N students?\\b',
    'in a group of 5',
    amount('maxGroupSize'),
    groups,
  ),
  parameter(
    'group-ratio',
    '\\b(\\d{1,2}):1\\b',
    'small group 5:1',
    ([text]) => (text === '1' ? { maxGroupSize: 1 } : amount('maxGroupSize')([text ?? ''])),
    groups,
  ),
  parameter('group-ratio-staff', '\\b1:(\\d{1,2})\\b', 'small group 1:5', amount('maxGroupSize'), groups),
  parameter(
    'individual',
    '(?<!group.{0,40})\\b(?:individual(?:ly|ized)?|one[ -](?:on|to)[ -]one|1[ -]on[ -]1)\\b(?!.{0,40}group)',
    'individual administration',
    () => ({ maxGroupSize: 1 }),
    ['small-group-testing'],
  ),
]
