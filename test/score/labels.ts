import type { ServicePhrase } from '../../src/phrases/service/service-phrase.ts'

/** A labelled range: an open end is null. */
interface LabelRange {
  readonly min: number | null
  readonly max: number | null
}

/** The label of a service row, as the data's own page describes it. */
export interface ServiceLabel {
  readonly service: string | null
  readonly sessions: LabelRange | null
  readonly per: { readonly count: number; readonly unit: string; readonly days?: number; readonly name?: string } | null
  readonly minutesPerSession: LabelRange | null
  readonly totalMinutes: LabelRange | null
  readonly groupSize: string | { readonly max?: number } | null
  readonly delivery: string | null
  readonly setting: string | null
  readonly enforceable: boolean
  readonly subject?: string
}

/** What differs between a reading and a label; nothing where they agree. */
export const differences = (value: ServicePhrase, label: ServiceLabel): readonly string[] => {
  const wrong = (name: string, found: unknown, expected: unknown): readonly string[] =>
    JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`]
  const { frequency } = value
  const hasAmount = label.sessions !== null || label.totalMinutes !== null || label.minutesPerSession !== null
  return [
    ...wrong('service', value.service ?? null, label.service),
    ...(frequency === undefined && !hasAmount ? [] : wrong('per', ourPer(value), labelPer(label))),
    ...(label.sessions === null || label.totalMinutes !== null ? [] : wrong('sessions', frequency?.sessions ?? null, label.sessions)),
    ...wrong('minutes', ourMinutes(value), labelMinutes(label)),
    ...wrong('group', ourGroup(value), labelGroup(label)),
    ...wrong('delivery', value.delivery ?? null, label.delivery),
    ...wrong('setting', place(value.setting), place(label.setting ?? undefined)),
    ...wrong('enforceable', value.enforceable, label.enforceable),
    ...(label.subject === undefined || value.subjects?.includes(label.subject)
      ? []
      : [`subject: ${value.subjects}, expected ${label.subject}`]),
  ]
}

const units: Readonly<Record<string, string>> = {
  'school-day': 'schoolDay',
  'plan-year': 'year',
  'school-year': 'year',
  'marking-period': 'other',
}

const ourPer = ({ frequency }: ServicePhrase): unknown => {
  if (frequency === undefined) return null
  const { unit, count, length } = frequency.per
  return [units[unit] ?? unit, count, length ?? null]
}

const labelPer = ({ per }: ServiceLabel): unknown => (per === null ? null : [per.unit, per.count, per.days ?? null])

/** Minutes per period: sessions times length, or the total. */
const ourMinutes = ({ frequency }: ServicePhrase): unknown => {
  if (frequency === undefined) return null
  if (frequency.minutes !== undefined) return [frequency.minutes.min, frequency.minutes.max]
  const { sessions, minutesPerSession: each } = frequency
  return each === undefined ? null : product([sessions.min, sessions.max], [each.min, each.max])
}

type Pair = readonly [number | null, number | null]

const product = ([a, b]: Pair, [c, d]: Pair): Pair => [(a ?? 0) * (c ?? 0), b === null || d === null ? null : b * d]

const pair = (range: LabelRange): Pair => [range.min, range.max]

const labelMinutes = ({ sessions, minutesPerSession, totalMinutes }: ServiceLabel): unknown => {
  if (totalMinutes !== null) return pair(totalMinutes)
  if (minutesPerSession === null) return null
  return sessions === null ? pair(minutesPerSession) : product(pair(sessions), pair(minutesPerSession))
}

const ourGroup = ({ group }: ServicePhrase): unknown => {
  if (group === undefined) return null
  if (group.max === 1) return 'individual'
  return group.max ?? 'group'
}

const labelGroup = ({ groupSize }: ServiceLabel): unknown =>
  groupSize === null || typeof groupSize === 'string' ? groupSize : (groupSize.max ?? 'group')

/** Scorers may collapse push-in into general education, and pull-out into special education. */
const place = (setting: string | undefined): string | null => {
  switch (setting) {
    case undefined:
    case 'virtual':
      return null
    case 'push-in':
    case 'pushIn':
    case 'general-education':
    case 'generalEducation':
      return 'general'
    case 'pull-out':
    case 'pullOut':
    case 'special-education':
    case 'specialEducation':
    case 'resource-room':
    case 'therapy-room':
    case 'special-class':
    case 'separate-class':
      return 'special'
    default:
      return setting
  }
}
