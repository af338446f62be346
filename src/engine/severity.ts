import type { Severity, Share } from '../model/evaluation.ts'
import type { Size, YearShare } from './rule.ts'

/** School days that a rating window must have. Software default; the anchor is a rolling four weeks. */
export const leastSchoolDays = 15

/** The size of a finding; `matches` when even the upper reading stays below the tolerance. */
export interface Rating {
  readonly severity: Severity | 'matches'
  readonly share: Share | undefined
}

const levels: readonly Severity[] = ['small', 'notable', 'large', 'very-large']

/** Shares from which the next level begins. Software defaults, anchored in decisions (docs/guide/verdicts.md). */
const steps: readonly number[] = [0.1, 0.25, 0.5]

/** The level of a share of what was asked. */
export const levelOf = (share: number): Severity => levels[steps.filter((step) => share >= step).length] as Severity

/** One level up, never beyond the last. */
export const raised = (severity: Severity): Severity => {
  const level = levels.indexOf(severity)
  return level < 0 ? severity : (levels[Math.min(level + 1, levels.length - 1)] as Severity)
}

/** Rates a finding by the year in which most is short; raises it by one level where it persists. */
export const rate = (size: Size, tolerance: number, raise: boolean): Rating => {
  if ('severity' in size) return { severity: raise ? raised(size.severity) : size.severity, share: size.share }
  const rated = size.shares.filter(({ window, share }) => window.schoolDays >= leastSchoolDays && share.of > 0)
  const worst = rated.reduce<YearShare | undefined>(
    (most, year) => (most !== undefined && least(most) >= least(year) ? most : year),
    undefined,
  )
  if (worst === undefined) return { severity: 'not-yet-rated', share: size.shares.at(-1)?.share }
  const { share } = worst
  if (rated.every((year) => year.share.short.max / year.share.of < tolerance)) return { severity: 'matches', share }
  const severity = levelOf(least(worst))
  return { severity: raise ? raised(severity) : severity, share }
}

const least = ({ share }: YearShare): number => share.short.min / share.of
