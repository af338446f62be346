import { type Per, type PeriodUnit, periodUnits } from '../../time/period-unit.ts'
import type { Term } from '../text/term.ts'

/** The period that a lexicon value stands for: `week`, or `week:2`. */
export const perOf = (value: string): Per => {
  const [unit = 'week', count = '1'] = value.trim().split(/[:?/]/u)
  return { unit: unit as PeriodUnit, count: Number(count) || 1 }
}

const units: ReadonlySet<string> = new Set(periodUnits)

/** Whether a term is a period, written out or as a letter. */
export const isLetter = ({ kind, value }: Term): boolean => (kind === 'letter' || kind === 'period') && units.has(value)
