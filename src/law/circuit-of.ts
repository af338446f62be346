import type { CircuitJurisdiction, StateJurisdiction } from './jurisdiction.ts'

/** A table, since no name tells: `US-CA` is California, not a circuit. */
const circuits: Readonly<Record<StateJurisdiction, CircuitJurisdiction | 'US-DC'>> = {
  'US-ME': 'US-CIR1',
  'US-MA': 'US-CIR1',
  'US-NH': 'US-CIR1',
  'US-RI': 'US-CIR1',
  'US-CT': 'US-CIR2',
  'US-NY': 'US-CIR2',
  'US-VT': 'US-CIR2',
  'US-DE': 'US-CIR3',
  'US-NJ': 'US-CIR3',
  'US-PA': 'US-CIR3',
  'US-MD': 'US-CIR4',
  'US-NC': 'US-CIR4',
  'US-SC': 'US-CIR4',
  'US-VA': 'US-CIR4',
  'US-WV': 'US-CIR4',
  'US-LA': 'US-CIR5',
  'US-MS': 'US-CIR5',
  'US-TX': 'US-CIR5',
  'US-KY': 'US-CIR6',
  'US-MI': 'US-CIR6',
  'US-OH': 'US-CIR6',
  'US-TN': 'US-CIR6',
  'US-IL': 'US-CIR7',
  'US-IN': 'US-CIR7',
  'US-WI': 'US-CIR7',
  'US-AR': 'US-CIR8',
  'US-IA': 'US-CIR8',
  'US-MN': 'US-CIR8',
  'US-MO': 'US-CIR8',
  'US-NE': 'US-CIR8',
  'US-ND': 'US-CIR8',
  'US-SD': 'US-CIR8',
  'US-AK': 'US-CIR9',
  'US-AZ': 'US-CIR9',
  'US-CA': 'US-CIR9',
  'US-HI': 'US-CIR9',
  'US-ID': 'US-CIR9',
  'US-MT': 'US-CIR9',
  'US-NV': 'US-CIR9',
  'US-OR': 'US-CIR9',
  'US-WA': 'US-CIR9',
  'US-CO': 'US-CIR10',
  'US-KS': 'US-CIR10',
  'US-NM': 'US-CIR10',
  'US-OK': 'US-CIR10',
  'US-UT': 'US-CIR10',
  'US-WY': 'US-CIR10',
  'US-AL': 'US-CIR11',
  'US-FL': 'US-CIR11',
  'US-GA': 'US-CIR11',
  'US-DC': 'US-DC',
}

/**
 * Gives the federal circuit whose decisions bind in a State (28 USC 41).
 *
 * @param state - The State, or the District of Columbia.
 * @returns The circuit; `US-DC` for the District of Columbia.
 *
 * @example
 * circuitOf('US-CA') // 'US-CIR9'
 * circuitOf('US-DC') // 'US-DC'
 *
 * @public
 */
export const circuitOf = (state: StateJurisdiction): CircuitJurisdiction | 'US-DC' => circuits[state]
