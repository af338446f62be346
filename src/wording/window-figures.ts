import type { AmountTotals, ProvisionResult, WindowTotals } from '../model/evaluation.ts'

/** The sums of a line over one window, where something was due in it. */
export interface WindowFigure {
  readonly window: WindowTotals
  readonly unit: 'session' | 'minute'
  readonly amount: AmountTotals
}

/** The windows of a service line that have sums to show; of two over the same days the first. */
export const windowFigures = (result: ProvisionResult): readonly WindowFigure[] => {
  if (result.kind !== 'service') return []
  const seen = new Set<string>()
  return result.windows.flatMap((window): readonly WindowFigure[] => {
    const amount = window.sessions ?? window.minutes
    const span = `${window.start} ${window.end}`
    if (amount === undefined || amount.required.max === 0 || seen.has(span)) return []
    seen.add(span)
    return [{ window, unit: window.sessions === undefined ? 'minute' : 'session', amount }]
  })
}
