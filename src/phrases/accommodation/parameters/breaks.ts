import { amount, type ParameterRecogniser, parameter } from '../parameter.ts'

const pauses = ['breaks', 'movement-breaks', 'sensory-breaks']

/** Recognisers of how often breaks come, and how long they are. */
export const breakParameters: readonly ParameterRecogniser[] = /* @__PURE__ */ (() => [
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
])()
