import type { AccommodationParameters } from '../../../model/provision.ts'
import { amount, type ParameterRecogniser, parameter, whole } from '../parameter.ts'

const pauses = ['breaks', 'movement-breaks', 'sensory-breaks']

const bothOf = (pause: string | undefined, work: string | undefined): AccommodationParameters | undefined => {
  const [breakMinutes, everyMinutes] = [whole(pause), whole(work)]
  return breakMinutes === undefined || everyMinutes === undefined || breakMinutes >= everyMinutes
    ? undefined
    : { everyMinutes, breakMinutes }
}

/** Recognisers of how often breaks come, and how long they are. */
export const breakParameters: readonly ParameterRecogniser[] = [
  parameter(
    'break-per-work',
    'N[ -]?(?:minutes?|mins?\\.?)(?: breaks?)?,? (?:per|for every|for each|every|each|q\\.?|after(?: every)?) N[ -]?(?:minutes?|mins?)',
    'breaks: 5 minutes per 30 minutes',
    ([pause, work]) => bothOf(pause, work),
    pauses,
  ),
  parameter(
    'break-every-for',
    '(?:every|each|after(?: every)?) N[ -]?(?:minutes?|mins?\\.?),? (?:for )?N[ -]?(?:minutes?|mins?)',
    'sensory break every 45 minutes for 5 minutes',
    ([work, pause]) => bothOf(pause, work),
    pauses,
  ),
  parameter(
    'break-per-half-hour',
    'N[ -]?(?:minutes?|mins?\\.?)(?: breaks?)?,? (?:per|every|each|\\bq\\.?) (half[ -](?:an )?)?(?:hour|hr)\\b',
    '5 minutes every half hour',
    ([pause, half]) => bothOf(pause, half === undefined ? '60' : '30'),
    pauses,
  ),
  parameter('every-hours', '(?:every|each|\\bq\\.?) N (?:hours|hrs\\.?)', 'a break every 2 hours', amount('everyMinutes', 60), pauses),
  parameter(
    'every',
    '(?:every|each|cada|\\bq\\.?) N[ -]?(?:minutes?|mins?\\.?|minutos)',
    'a break every 20 minutes',
    amount('everyMinutes'),
  ),
  parameter(
    'break-after',
    'after(?: every)? N[ -]?(?:minutes?|mins?\\.?)',
    'a break after 20 minutes of work',
    amount('everyMinutes'),
    pauses,
  ),
  parameter('break-per', 'per N[ -]?(?:minutes?|mins?)', 'one break per 30 minutes', amount('everyMinutes'), pauses),
  parameter(
    'break-hourly',
    '(?:every|each|per|an|cada|\\bq\\.?) (?:hour|hr|hora)\\b|hourly',
    'a break every hour',
    () => ({ everyMinutes: 60 }),
    pauses,
  ),
  parameter(
    'break-half-hour',
    '(?:every|each|per|\\bq\\.?) (?:half|1/2|½)[ -](?:an )?(?:hour|hr)',
    'a break every half hour',
    () => ({ everyMinutes: 30 }),
    pauses,
  ),
  parameter(
    'break-length',
    'N(?:[ -]|-? ?to ?-?)?(?:minutes?|mins?\\.?)[ -]?(?:long )?(?:(?:movement|sensory|rest|brain|short|walking|stretch|motor) ){0,3}(?:breaks?|rest|walks?|pauses?)|(?:breaks?|descansos?)(?: (?:of|for|lasting|de)|:)(?: up to)? N(?:[ -])(?:minutes?|mins?|minutos)|(?:breaks?|descansos?) ?\\(N ?(?:minutes?|mins?|minutos)',
    '5-minute breaks',
    amount('breakMinutes'),
    pauses,
  ),
]
