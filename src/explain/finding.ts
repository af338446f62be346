import type { Bounds } from '../core/bounds.ts'
import type { Evaluation, Match, Occurrence, ProvisionResult, Violation } from '../model/evaluation.ts'
import type { RecordFinder } from './events.ts'
import { type Explained, type ExplainedRecord, given, sumOf, workedOut } from './explained.ts'
import { choices } from './policy-steps.ts'
import { amountText, dateText } from './say.ts'

/** What a finding is explained from. */
export interface FindingInput {
  readonly evaluation: Evaluation
  readonly path: string
  readonly find: RecordFinder
}

type Found = Match & Partial<Pick<Violation, 'severity' | 'cured'>>

/** Explains a number of a finding, or the finding as a whole. */
export const findingStep = (finding: Violation | Match, keys: readonly string[], input: FindingInput): Explained | undefined => {
  const found: Found = finding
  const path = keys.length === 0 ? input.path : `${input.path}/${keys.join('/')}`
  const [first, second, ...rest] = keys
  switch (first) {
    case undefined:
      return workedOut(found.message, found.severity ?? 'matches', wholeFinding(found, input), { path, basis: found.basis })
    case 'severity':
    case 'share':
      return shareStep(found, keys, path, input)
    case 'undelivered': {
      const side = second === 'allReasons' ? 'allReasons' : 'agencySide'
      const parts = found.occurrences.flatMap((one, i) =>
        one.undelivered === undefined
          ? []
          : [given(spanText(one), one.undelivered[side], { path: `${input.path}/occurrences/${i}/undelivered/${side}` })],
      )
      const text = side === 'agencySide' ? 'What is asked of the school and was not held' : 'What was promised and was not held'
      const total = found.undelivered?.[side]
      if (total === undefined) return undefined
      const summed = sumOf(`${text}, in the windows found`, parts)
      return sameBounds(summed.value, total)
        ? { ...summed, path }
        : workedOut(`${text}; periods that were not found short may add to the upper end`, total, [summed], { path })
    }
    case 'occurrences': {
      const one = found.occurrences[Number(second)]
      return one === undefined ? undefined : occurrenceStep(found, one, rest.join('/'), path, input)
    }
    case 'cured': {
      const made = found.cured?.[Number(second)]
      return made === undefined || rest[0] !== 'delayDays'
        ? undefined
        : workedOut(
            `Calendar days from the missed session of ${dateText(made.for)} to the make-up on ${dateText(made.date)}`,
            bounds(made.delayDays),
            [],
            { path, records: input.find(made.records) },
          )
    }
    case 'window':
      return second === 'schoolDays'
        ? workedOut(`School days of the line ${spanText(found)}`, bounds(found.window.schoolDays), [], { path })
        : undefined
    default:
      return undefined
  }
}

const bounds = (value: number): Bounds => ({ min: value, max: value })
const sameBounds = (a: Explained['value'], b: Bounds): boolean => typeof a === 'object' && a.min === b.min && a.max === b.max
const spanText = ({ window: { start, end } }: Pick<Occurrence, 'window'>): string =>
  start === end ? dateText(start) : `${dateText(start)} to ${dateText(end)}`

const wholeFinding = (found: Found, input: FindingInput): readonly Explained[] => [
  ...shareParts(found, input),
  ...found.occurrences.map((one, i) =>
    given(
      `${spanText(one)}: expected ${amountText(one.expected)}, on record ${amountText(one.actual)} (${one.expected.unit})`,
      one.undelivered?.agencySide,
      { path: `${input.path}/occurrences/${i}`, records: recordsOf(one, input) },
    ),
  ),
]

const shareParts = (found: Found, { path }: FindingInput): readonly Explained[] =>
  found.share === undefined
    ? []
    : [
        given('Short for sure, and at most', found.share.short, { path: `${path}/share/short` }),
        given('Of what was asked for', found.share.of, { path: `${path}/share/of` }),
      ]

const shareStep = (found: Found, keys: readonly string[], path: string, input: FindingInput): Explained | undefined => {
  const { policy } = input.evaluation
  const figure = keys.join('/')
  if (figure === 'severity')
    return workedOut(
      'The size of the difference, no legal grade: the least share that is short, over the longest rating window with fifteen school days; small below 10 %, notable below 25 %, large below 50 %; one level more where it persists, concerns safety, or was not made up for twenty school days',
      found.severity ?? 'matches',
      shareParts(found, input),
      { path, policy: choices(policy, ['tolerance', 'ratingWindow']) },
    )
  if (found.share === undefined) return undefined
  const periods = given('The periods of the rating window that are over', undefined, { path: input.path })
  if (figure === 'share/short')
    return workedOut('Short in the rating window: for sure, and at most', found.share.short, [periods], { path })
  return figure === 'share/of'
    ? workedOut('What the periods of the rating window asked for at least', bounds(found.share.of), [periods], { path })
    : undefined
}

const occurrenceStep = (found: Found, one: Occurrence, figure: string, path: string, input: FindingInput): Explained | undefined => {
  const records = recordsOf(one, input)
  const period = periodOf(found, one, input.evaluation)
  const parts = period === undefined ? [] : [given('The period in the ledger of the line', undefined, { path: period })]
  switch (figure) {
    case '':
      return workedOut(
        `${spanText(one)}: expected ${amountText(one.expected)}, on record ${amountText(one.actual)} (${one.expected.unit})`,
        one.undelivered?.agencySide ?? one.actual,
        parts,
        { path, records, basis: found.basis },
      )
    case 'expected':
      return workedOut(
        `What the plan asks for (${one.expected.unit}), ${spanText(one)}`,
        { min: one.expected.min, max: one.expected.max },
        parts,
        { path, basis: found.basis },
      )
    case 'actual':
      return workedOut(`What is on record (${one.actual.unit}), ${spanText(one)}`, { min: one.actual.min, max: one.actual.max }, parts, {
        path,
        records,
      })
    case 'undelivered/agencySide':
    case 'undelivered/allReasons': {
      const value = one.undelivered?.[figure === 'undelivered/agencySide' ? 'agencySide' : 'allReasons']
      return value === undefined
        ? undefined
        : workedOut(`What was asked for, less what is accounted for, ${spanText(one)}`, value, parts, { path, records })
    }
    case 'window/schoolDays':
      return workedOut(`School days of the line, ${spanText(one)}`, bounds(one.window.schoolDays), parts, { path })
    default: {
      const [group, key = ''] = figure.split('/')
      const value =
        group === 'missed'
          ? (one.missed as Readonly<Record<string, number>> | undefined)?.[key]
          : group === 'detail'
            ? one.detail?.[key]
            : undefined
      return typeof value === 'number'
        ? workedOut(`${key.replaceAll('-', ' ')}, ${spanText(one)}`, bounds(value), parts, { path, records })
        : undefined
    }
  }
}

const recordsOf = ({ evidence }: Occurrence, { find }: FindingInput): readonly ExplainedRecord[] => find(evidence)

/** Where the period of an occurrence stands in the evaluation. */
const periodOf = ({ line }: Found, { window }: Occurrence, { provisions }: Evaluation): string | undefined => {
  const place = provisions.findIndex((result: ProvisionResult) => result.line === line)
  const result = provisions[place]
  if (result?.kind !== 'service') return undefined
  const index = result.periods.findIndex(({ start, end }) => start === window.start && end === window.end)
  return index < 0 ? undefined : `/provisions/${place}/periods/${index}`
}
