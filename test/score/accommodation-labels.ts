import type { AccommodationPhrase } from '../../src/phrases/index.ts'

/** The label of an accommodation row. */
export interface AccommodationLabel {
  readonly kind: string
  readonly appliesTo: readonly string[] | null
  readonly parameters: Readonly<Record<string, unknown>>
}

/** Numbers and marks that must be the same; words of conditions need only be there on both sides. */
const exact = [
  'timeMultiplier',
  'extraMinutes',
  'extraDays',
  'untimed',
  'everyMinutes',
  'breakMinutes',
  'maxGroupSize',
  'workloadPercent',
  'items',
  'hoursInAdvance',
  'warningMinutes',
  'belowPercent',
  'repetitions',
  'asNeeded',
  'onRequest',
] as const
const present = ['condition', 'exception'] as const

/** What differs between a reading and a label in kind and parameters; what it applies to often stands only in the source's context. */
export const accommodationDifferences = (
  { accommodation, parameters = {} }: AccommodationPhrase,
  label: AccommodationLabel,
): readonly string[] => {
  const size = label.parameters.groupSize as { readonly max?: number } | undefined
  const expected: Readonly<Record<string, unknown>> = { ...label.parameters, ...(size?.max !== undefined && { maxGroupSize: size.max }) }
  return [
    ...(accommodation === label.kind ? [] : [`kind: ${accommodation}, expected ${label.kind}`]),
    ...exact.flatMap((name) => (parameters[name] === expected[name] ? [] : [`${name}: ${parameters[name]}, expected ${expected[name]}`])),
    ...present.flatMap((name) =>
      (parameters[name] === undefined) === (expected[name] === undefined)
        ? []
        : [`${name}: ${parameters[name]}, expected ${expected[name]}`],
    ),
  ]
}
