/** The States and the District of Columbia, as jurisdictions. @public */
export const stateJurisdictions = [
  'US-AL',
  'US-AK',
  'US-AZ',
  'US-AR',
  'US-CA',
  'US-CO',
  'US-CT',
  'US-DE',
  'US-DC',
  'US-FL',
  'US-GA',
  'US-HI',
  'US-ID',
  'US-IL',
  'US-IN',
  'US-IA',
  'US-KS',
  'US-KY',
  'US-LA',
  'US-ME',
  'US-MD',
  'US-MA',
  'US-MI',
  'US-MN',
  'US-MS',
  'US-MO',
  'US-MT',
  'US-NE',
  'US-NV',
  'US-NH',
  'US-NJ',
  'US-NM',
  'US-NY',
  'US-NC',
  'US-ND',
  'US-OH',
  'US-OK',
  'US-OR',
  'US-PA',
  'US-RI',
  'US-SC',
  'US-SD',
  'US-TN',
  'US-TX',
  'US-UT',
  'US-VT',
  'US-VA',
  'US-WA',
  'US-WV',
  'US-WI',
  'US-WY',
] as const

/** A State, or the District of Columbia: `US-IL`. @public */
export type StateJurisdiction = (typeof stateJurisdictions)[number]

/** A federal judicial circuit: `US-CIR9`. The circuit of the District of Columbia is `US-DC`. @public */
export type CircuitJurisdiction = `US-CIR${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`

/** Where a rule holds: the whole country, a circuit, or a State. @public */
export type LawJurisdiction = 'US' | CircuitJurisdiction | StateJurisdiction
