import type { AccommodationParameters } from '../../model/provision.ts'
import type { Span } from '../reading.ts'
import { number, numberOf } from './spelled-number.ts'

/** One parameter that was read, and where. */
export interface FoundParameter {
  readonly values: AccommodationParameters
  readonly span: Span
  readonly recogniser: string
}

/** Reads one thing that a line about an accommodation can say in numbers. */
export interface ParameterRecogniser {
  readonly id: string
  readonly pattern: RegExp
  readonly example: string
  /** The kinds that it holds for; all of them where it is absent. */
  readonly kinds?: readonly string[]
  readonly build: (groups: readonly string[]) => AccommodationParameters | undefined
}

const parameter = (
  id: string,
  source: string,
  example: string,
  build: ParameterRecogniser['build'],
  kinds?: readonly string[],
): ParameterRecogniser => ({
  id,
  pattern: new RegExp(source.replaceAll('N', `(${number})`), 'iu'),
  example,
  build,
  ...(kinds !== undefined && { kinds }),
})

const whole = (text: string | undefined): number | undefined => {
  const value = text === undefined ? undefined : numberOf(text)
  return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
}

/** A named whole number, or nothing. */
const amount =
  (
    name:
      | 'everyMinutes'
      | 'breakMinutes'
      | 'extraMinutes'
      | 'extraDays'
      | 'maxGroupSize'
      | 'items'
      | 'warningMinutes'
      | 'hoursInAdvance'
      | 'repetitions',
    factor = 1,
  ): ParameterRecogniser['build'] =>
  ([text]) => {
    const value = whole(text)
    return value === undefined ? undefined : { [name]: value * factor }
  }

const percentMore = ([text]: readonly string[]): AccommodationParameters | undefined => {
  const percent = whole(text)
  if (percent === undefined || percent > 400) return undefined
  return { timeMultiplier: percent > 100 ? percent / 100 : 1 + percent / 100 }
}

const multiplier = ([text]: readonly string[]): AccommodationParameters | undefined => {
  const value = text === undefined ? undefined : numberOf(text)
  return value === undefined || value <= 1 || value > 10 ? undefined : { timeMultiplier: value }
}

const time = ['extended-time', 'multiple-day-testing']
const pauses = ['breaks', 'movement-breaks', 'sensory-breaks']
const groups = ['small-group-testing', 'small-group-instruction', 'separate-location', 'read-aloud']
const work = ['reduced-assignments', 'reduced-answer-choices', 'spelling-not-penalized']

/** Recognisers of what accommodations say in numbers. Each takes its first match. */
export const parameterRecognisers: readonly ParameterRecogniser[] = [
  parameter(
    'time-and-a-half',
    '(?:time|tiempo)(?: and|-and|,)?[ -](?:an? |one[ -])?half|(?:tiempo y medio)',
    'Time and a half on tests',
    () => ({ timeMultiplier: 1.5 }),
    time,
  ),
  parameter(
    'time-and-part',
    'time and (?:a|one)[ -]?(quarter|third)',
    'time and a quarter',
    ([part]) => ({ timeMultiplier: part === 'quarter' ? 1.25 : 1.33 }),
    time,
  ),
  parameter(
    'double-time',
    '\\b(?:double|twice the|two times the|tiempo doble|doble (?:del? )?tiempo)\\b',
    'double time',
    () => ({ timeMultiplier: 2 }),
    time,
  ),
  parameter('triple-time', '\\btriple\\b', 'triple time', () => ({ timeMultiplier: 3 }), time),
  parameter('percent-more', 'N ?(?:%|percent|por ciento)', '50% extended time', percentMore, time),
  parameter(
    'times-time',
    'N ?(?:x|×)(?![\\p{L}])|(?:x|×) ?N',
    'extended time (1.5x)',
    (found) => multiplier(found.filter((one) => one !== undefined)),
    time,
  ),
  parameter('times-the-time', 'N times? (?:the|as|extended|standard|normal|regular|el)', '1.5 times the standard time', multiplier, time),
  parameter('time-number', '\\b(?:time|ext|extended|tiempo)[ .:(-]{1,3}(\\d\\.\\d+)(?!\\d)', 'ext. time 1.5 on tests', multiplier, time),
  parameter('number-time', '\\b(\\d\\.\\d+) (?:extended|ext|time|extra)', '1.5 extended time', multiplier, time),
  parameter(
    'extra-minutes',
    '(?:extra|additional|more|added|adicionales)(?: time)?(?: of)?[ (:-]{1,3}(?:up to )?N[ -]minutes?|N[ -](?:extra|additional|more|added) minutes?|N[ -]minutes? (?:extra|additional|more|of extra|of additional|extension|adicionales)',
    '15 extra minutes per test',
    (found) => amount('extraMinutes')(found.filter((one) => one !== undefined)),
    time,
  ),
  parameter(
    'extra-days',
    '(?:extra|additional|more|extension of|extended|by)(?: time)?(?: of)?(?: up to)?[ (:-]{1,3}N[ -](?:school |class |business )?(?:day|class)(?:e?s)?|N[ -](?:(?:extra|additional|more|added) (?:school |class |business )?(?:day|class)(?:e?s)?|(?:school |class |business )?(?:day|class)(?:e?s)? (?:extra|extension|additional|late|beyond|after|past|grace))|extended time of (?:up to )?N (?:additional|extra)? ?days?|N d[ií]as? (?:adicional(?:es)?|m[aá]s|extra)',
    'two extra days for assignments',
    (found) => amount('extraDays')(found.filter((one) => one !== undefined)),
    time,
  ),
  parameter(
    'extra-week',
    '\\b(?:one|an?|1)[ -](?:extra|additional|more)? ?week(?: extension)?',
    'one extra week for projects',
    () => ({ extraDays: 7 }),
    time,
  ),
  parameter(
    'minutes-per-hour',
    'N minutes? (?:for|per) (?:every|each)? ?hour',
    '30 minutes for every hour',
    ([text]) => {
      const minutes = whole(text)
      return minutes === undefined ? undefined : { timeMultiplier: 1 + minutes / 60 }
    },
    time,
  ),
  parameter(
    'untimed',
    '\\b(?:untimed|unlimited time|no time limits?|without time limits?|sin l[ií]mite de tiempo|waive(?:d)? time limits?)',
    'Untimed tests',
    () => ({ untimed: true }),
    time,
  ),
  parameter(
    'break-every',
    '(?:every|each|cada|after(?: every)?) N[ -]?(?:minutes?|mins?\\.?|minutos)',
    'a break every 20 minutes',
    amount('everyMinutes'),
    pauses,
  ),
  parameter('break-per', 'per N[ -]?(?:minutes?|mins?)', 'one break per 30 minutes', amount('everyMinutes'), pauses),
  parameter(
    'break-hourly',
    '(?:every|each|per|an|cada) (?:hour|hora)\\b|hourly',
    'a break every hour',
    () => ({ everyMinutes: 60 }),
    pauses,
  ),
  parameter('break-half-hour', '(?:every|each) half[ -](?:an )?hour', 'a break every half hour', () => ({ everyMinutes: 30 }), pauses),
  parameter(
    'break-length',
    'N(?:[ -]|-? ?to ?-?)?(?:minutes?|mins?\\.?)[ -]?(?:long )?(?:(?:movement|sensory|rest|brain|short|walking|stretch|motor) )*(?:breaks?|rest|walks?|pauses?)|(?:breaks?|descansos?) (?:of|for|lasting|de)(?: up to)? N(?:[ -])(?:minutes?|mins?|minutos)|(?:breaks?|descansos?) ?\\(N ?(?:minutes?|mins?|minutos)',
    '5-minute breaks',
    (found) => amount('breakMinutes')(found.filter((one) => one !== undefined)),
    pauses,
  ),
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
    '(?:no more than|not more than|up to|max(?:imum)?(?: of)?:?|at most|limited to|fewer than|no m[aá]s de|under) N(?: other)?(?: students?| peers?| children| estudiantes| people|\\)|$)',
    'small group (no more than 8 students)',
    ([text]) => amount('maxGroupSize')([text ?? '']),
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
    (found) => amount('maxGroupSize')(found.filter((one) => one !== undefined)),
    groups,
  ),
  parameter(
    'group-ratio',
    '\\b(\\d{1,2}):1\\b',
    'small group 5:1',
    ([text]) => (text === '1' ? { maxGroupSize: 1 } : amount('maxGroupSize')([text ?? ''])),
    groups,
  ),
  parameter('group-ratio-staff', '\\b1:(\\d{1,2})\\b', 'small group 1:5', ([text]) => amount('maxGroupSize')([text ?? '']), groups),
  parameter(
    'individual',
    '\\b(?:individual(?:ly|ized)?|one[ -](?:on|to)[ -]one|1[ -]on[ -]1)\\b',
    'individual administration',
    () => ({ maxGroupSize: 1 }),
    ['small-group-testing'],
  ),
  parameter(
    'items-instead',
    'N (?:[\\p{L}]+ ){0,3}(?:instead of|rather than|out of|of|versus|vs\\.?) N',
    '10 problems instead of 20',
    ([fewer, all]) => {
      const [rest, before] = [whole(fewer), whole(all)]
      return rest === undefined || before === undefined || rest >= before
        ? undefined
        : { items: rest, workloadPercent: Math.round((rest / before) * 100) }
    },
    work,
  ),
  parameter(
    'percent-to',
    '(?:to|only|complete|at|do|reducid[oa]s? a|a) N ?(?:%|percent|por ciento)|N ?(?:%|percent) of (?!.{0,40}reduc)',
    'homework reduced to 75%',
    (found) => {
      const percent = whole(found.find((one) => one !== undefined))
      return percent === undefined || percent > 100 ? undefined : { workloadPercent: percent }
    },
    work,
  ),
  parameter(
    'percent-less',
    'N ?(?:%|percent)',
    '50% reduction of homework',
    ([text]) => {
      const percent = whole(text)
      return percent === undefined || percent > 100 ? undefined : { workloadPercent: 100 - percent }
    },
    work,
  ),
  parameter(
    'half-of',
    '\\b(?:half|every other|every second|odd|even|odd-numbered|mitad)\\b',
    'every other problem',
    () => ({ workloadPercent: 50 }),
    work,
  ),
  parameter(
    'items-most',
    '(?:no more than|maximum of|max(?:imum)?|up to|limit(?:ed)? to|only|at most) N (?:[\\p{L}]+ )?(?:problems?|questions?|items?|words?|pages?|sentences?|examples?|choices?|options?)',
    'no more than 10 problems',
    amount('items'),
    work,
  ),
  parameter(
    'items',
    '\\bN (?:spelling |vocabulary )?(?:problems?|questions?|items?|words?|choices?|options?)\\b',
    '10 spelling words',
    amount('items'),
    work,
  ),
  parameter(
    'repetitions',
    '\\b(once|twice)\\b',
    'write spelling words once',
    ([word]) => ({ repetitions: word?.toLowerCase() === 'once' ? 1 : 2 }),
    work,
  ),
  parameter(
    'hours-ahead',
    'N[ -](?:hours?|horas)(?: in| de)? (?:advance|ahead|before|prior|antes|anticipaci[oó]n)',
    'notes 24 hours in advance',
    amount('hoursInAdvance'),
    ['copy-of-notes', 'study-guide', 'assignment-list', 'test-schedule', 'home-communication', 'modified-tests', 'pre-teaching'],
  ),
  parameter(
    'days-ahead',
    '(?:N|(\\ban?\\b)) (?:school )?(days?|weeks?)(?: in)? (?:advance|ahead|before|prior)',
    'study guide 3 days before the test',
    (found) => {
      const [number_, article, unit] = found
      const count = number_ === undefined ? (article === undefined ? undefined : 1) : whole(number_)
      return count === undefined ? undefined : { hoursInAdvance: count * (unit?.startsWith('week') ? 168 : 24) }
    },
    [
      'copy-of-notes',
      'study-guide',
      'assignment-list',
      'test-schedule',
      'home-communication',
      'modified-tests',
      'pre-teaching',
      'transition-warning',
    ],
  ),
  parameter('warning', 'N[ -](?:minutes?|mins?|minutos)', 'two-minute warning before transitions', amount('warningMinutes'), [
    'transition-warning',
  ]),
  parameter(
    'below-percent',
    '(?:below|less than|under|lower than|<)(?: an?)? ?N ?(?:%|percent)',
    'retake tests below 70%',
    ([text]) => {
      const percent = whole(text)
      return percent === undefined || percent > 100 ? undefined : { belowPercent: percent }
    },
    ['test-retake', 'modified-tests'],
  ),
]
