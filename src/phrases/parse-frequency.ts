import type { Frequency } from '../model/frequency.ts'
import { parseService } from './parse-service.ts'
import type { Alternative, Reading } from './reading.ts'
import { doubt } from './service/doubt.ts'

/**
 * Reads how often and how much: "2 x 30 min/wk", "3 times per 6-day cycle for 45 minutes".
 *
 * @param text - The words about the amount; what else the line says is read too, and left out of the value.
 * @returns The frequency, or the frequencies that the words leave open.
 *
 * @example
 * parseFrequency('2x30/wk').value?.minutesPerSession // { min: 30, max: 30 }
 * parseFrequency('90 a year').value // null
 *
 * @public
 */
export const parseFrequency = (text: string): Reading<Frequency> => {
  const { value, alternatives, ...rest } = parseService(text)
  const open: readonly Alternative<Frequency>[] = alternatives.flatMap(({ value: { frequency }, reason }) =>
    frequency === undefined ? [] : [{ value: frequency, reason }],
  )
  const frequency = value?.frequency ?? null
  const lacks = value !== null && frequency === null
  return {
    ...rest,
    value: frequency,
    alternatives: open,
    issues: lacks ? [...rest.issues.filter(({ code }) => code !== 'no-amount'), doubt('no-amount')] : rest.issues,
  }
}
