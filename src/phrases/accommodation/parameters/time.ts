import type { AccommodationParameters } from '../../../model/provision.ts'
import { amount, captured, type ParameterRecogniser, parameter, whole } from '../parameter.ts'
import { numberOf } from '../spelled-number.ts'

const time = ['extended-time', 'multiple-day-testing']

const percentMore = ([text]: readonly string[]): AccommodationParameters | undefined => {
  const percent = whole(text)
  if (percent === undefined || percent > 400) return undefined
  return { timeMultiplier: percent > 100 ? percent / 100 : 1 + percent / 100 }
}

const multiplier = (groups: readonly string[]): AccommodationParameters | undefined => {
  const text = captured(groups)
  const value = text === undefined ? undefined : numberOf(text)
  return value === undefined || value <= 1 || value > 10 ? undefined : { timeMultiplier: value }
}

/** Recognisers of how much more time. */
export const timeParameters: readonly ParameterRecogniser[] = [
  parameter(
    'time-and-a-half',
    '(?:time|tiempo)(?: and|-and|,| ?\\+|:)?[ -]?(?:(?:an?|one|1)[ -])?(?:half|1/2|½)|tiempo y medio|one and (?:a|one)[ -]half times|\\b(?:1|one)[ -]?(?:1/2|½)(?= ?(?:x|×|times?\\b))|(?:x|×) ?1 ?(?:1/2|½)',
    'Time and a half for exams',
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
    '\\b(?:double|twice (?:the|as (?:long|much))|two times the|tiempo doble|doble (?:del? )?tiempo)\\b',
    'double time',
    () => ({ timeMultiplier: 2 }),
    time,
  ),
  parameter('triple-time', '\\btriple\\b', 'triple time', () => ({ timeMultiplier: 3 }), time),
  parameter('percent-more', 'N ?(?:%|percent|por ciento)', '50% extended time', percentMore, time),
  parameter('times-time', 'N ?(?:x|×)(?![\\p{L}])|(?:x|×) ?N', 'extended time (2x) for essays', multiplier, time),
  parameter('times-the-time', 'N times? (?:the|as|extended|standard|normal|regular|el)', '1.5 times the standard time', multiplier, time),
  parameter(
    'time-number',
    '\\b(?:time|ext|extended|tiempo)(?: of| at|:|,)?[ .,:(-]{1,3}(\\d\\.\\d+)(?!\\d)',
    'ext. time 1.5 on tests',
    multiplier,
    time,
  ),
  parameter('number-time', '\\b(\\d\\.\\d+) (?:extended|ext|time|extra)', '1.5 extended time', multiplier, time),
  parameter(
    'minutes-per-hour',
    'N (?:extra |additional |more )?minutes? (?:for|per) (?:every|each)? ?hour',
    '30 minutes for every hour',
    ([text]) => {
      const minutes = whole(text)
      return minutes === undefined ? undefined : { timeMultiplier: 1 + minutes / 60 }
    },
    time,
  ),
  parameter(
    'extra-minutes',
    '(?:extra|additional|more|added|adicionales)(?: time)?(?: of)?[ (:-]{1,3}(?:up to )?N[ -]minutes?|N[ -](?:extra|additional|more|added) minutes?|N[ -]minut(?:e|o)s? (?:extra|additional|more|of extra|of additional|extension|adicionales|m[aá]s)',
    '15 extra minutes per test',
    amount('extraMinutes'),
    time,
  ),
  parameter(
    'extra-days',
    '(?:extra|additional|more|extension of|extended|by)(?: time)?(?: of)?(?: up to)?[ (:-]{1,3}N[ -](?:school |class |business )?(?:day|class)(?:e?s)?|N[ -](?:(?:extra|additional|more|added) (?:school |class |business )?(?:day|class)(?:e?s)?|(?:school |class |business )?(?:day|class)(?:e?s)? (?:extra|extension|additional|late|beyond|after|past|grace))|extended time of (?:up to )?N (?:additional|extra)? ?days?|N d[ií]as? (?:adicional(?:es)?|m[aá]s|extra)',
    'two extra days for assignments',
    amount('extraDays'),
    time,
  ),
  parameter(
    'extra-day',
    '\\b(?:an?|one|1) (?:extra|additional|more) (?:school |class )?(?:day|night)\\b|\\b(?:by|until|in|turned in|finish(?:ed)?|complet(?:e|ed)|submitted) (?:on )?the (?:next|following) (?:school )?day\\b',
    'an extra day for projects',
    () => ({ extraDays: 1 }),
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
    'untimed',
    '\\b(?:untimed|unlimited time|no time limits?|without time limits?|(?:no|not be|not) timed|time limits? (?:are |be |is )?waived|as much time as|sin l[ií]mite de tiempo|waive(?:d)? time limits?)',
    'Untimed tests',
    () => ({ untimed: true }),
    time,
  ),
]
