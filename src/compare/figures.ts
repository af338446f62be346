import type { Bounds } from '../core/bounds.ts'
import type { AmountTotals, Evaluation, ProvisionResult } from '../model/evaluation.ts'

/** What a figure of a line is about. @public */
export type FigureName =
  | 'verdict'
  | `${'sessions' | 'minutes'}.${'required' | 'delivered' | 'agencySide' | 'allReasons'}`
  | 'asked'
  | 'provided'
  | 'differs'
  | 'observed'
  | 'received'
  | 'remaining'

/** One figure of a line. @public */
export interface Figure {
  readonly line: string
  readonly asWritten: string
  readonly figure: FigureName
  readonly value: string | Bounds
}

type Named = readonly [FigureName, string | Bounds]

/** The figures of an evaluation, line by line. */
export const figuresOf = ({ provisions }: Evaluation): readonly Figure[] =>
  provisions.flatMap((result) =>
    [['verdict', result.verdict] as Named, ...amountsOf(result)].map(([figure, value]) => ({
      line: result.line,
      asWritten: result.asWritten,
      figure,
      value,
    })),
  )

const amountsOf = (result: ProvisionResult): readonly Named[] => {
  switch (result.kind) {
    case 'service':
      return [...totalsOf('sessions', result.totals.sessions), ...totalsOf('minutes', result.totals.minutes)]
    case 'commitment':
      return [['remaining', result.remaining]]
    case 'accommodation':
      return [
        ['asked', result.asked],
        ['provided', result.provided],
      ]
    case 'setting':
      return [
        ['differs', { min: result.differs, max: result.differs + result.unknown }],
        ['observed', { min: result.dates.length, max: result.dates.length }],
      ]
    case 'reporting': {
      const due = result.reports.filter(({ status }) => status !== 'not-due-yet')
      const received = due.filter(({ status }) => status === 'received' || status === 'late').length
      return [['received', { min: received, max: received + due.filter(({ status }) => status === 'unknown').length }]]
    }
  }
}

const totalsOf = (unit: 'sessions' | 'minutes', totals: AmountTotals | undefined): readonly Named[] =>
  totals === undefined
    ? []
    : [
        [`${unit}.required`, totals.required],
        [`${unit}.delivered`, totals.delivered],
        [`${unit}.agencySide`, totals.undelivered.agencySide],
        [`${unit}.allReasons`, totals.undelivered.allReasons],
      ]

/** Whether two figures are the same. */
export const sameValue = (a: Figure['value'] | undefined, b: Figure['value'] | undefined): boolean =>
  typeof a === 'object' && typeof b === 'object' ? a.min === b.min && a.max === b.max : a === b
