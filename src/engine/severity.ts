import type { Severity, Share, Window } from '../model/evaluation.ts'

/** How the size of a finding is told: by the share of what was asked in a rating window, or once and for all. @public */
export type Size =
  | { readonly share: Share; readonly window: Window; readonly isEnough: boolean }
  | { readonly share?: Share; readonly severity: Severity }

/** The size of a finding; `matches` when it stays below the tolerance. */
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
const raised = (severity: Severity): Severity => {
  const level = levels.indexOf(severity)
  return level < 0 ? severity : (levels[Math.min(level + 1, levels.length - 1)] as Severity)
}

/** Rates a finding by the least share that is short, and raises it by one level where it persists. */
export const rate = (size: Size, tolerance: number, raise: boolean): Rating => {
  const up = (severity: Severity): Severity => (raise ? raised(severity) : severity)
  if ('severity' in size) return { severity: up(size.severity), share: size.share }
  const { share, isEnough } = size
  if (!isEnough || share.of === 0) return { severity: 'not-yet-rated', share }
  const least = share.short.min / share.of
  return { severity: least < tolerance ? 'matches' : up(levelOf(least)), share }
}
