import type { GroupSize } from '../../model/provision.ts'
import type { Bound, Component, Count, Duration, Word } from '../component.ts'
import type { Alternative, PhraseIssue } from '../reading.ts'
import type { Term } from '../text/term.ts'
import type { Solved } from './amounts.ts'
import { applyBounds } from './bounds.ts'
import { doubt, note } from './doubt.ts'
import { solveFrequency } from './frequency.ts'
import { looseNumbers } from './loose-numbers.ts'
import { type Roles, rolesOf } from './roles.ts'
import type { ServicePhrase } from './service-phrase.ts'
import { perService } from './several.ts'

/** A service line, understood: the phrase without doubts, what is doubtful, and how it came about. */
export interface ServiceFacts {
  readonly phrase: ServicePhrase
  readonly components: readonly Component[]
  readonly roles: Roles
  readonly solved: Solved
  readonly issues: readonly PhraseIssue[]
  readonly alternatives: readonly Alternative<ServicePhrase>[]
}

/** Puts the components of a service line together. */
export const readService = (found: readonly Component[], terms: readonly Term[]): ServiceFacts => {
  const { components: unbounded, issues: loose, alternatives: units } = looseNumbers(found, terms)
  const { components, sides } = applyBounds(unbounded, terms)
  const roles = rolesOf(components, terms)
  const solved = solveFrequency(components, sides)
  const negated = components.some(({ name }) => name === 'negation')
  const conditions = components.filter((one): one is Word => one.name === 'condition').map(({ value }) => value)
  const permitted = components.some(({ name }) => name === 'permission')
  const group = groupOf(components)
  const deliveries = [...new Set(components.filter((one): one is Word => one.name === 'delivery').map(({ value }) => value))]
  const issues = [
    ...solved.issues,
    ...loose,
    ...doubtsOf(components, roles, group, deliveries, terms),
    ...notesOf(components, sides, conditions, permitted, negated, solved),
  ]
  const phrase = phraseOf({ components, roles, solved, group, deliveries, negated, conditions, permitted })
  const apart = roles.services.length > 1 ? perService(components, terms).map((group) => readService(group, terms)) : []
  const each = apart.map(({ phrase: value }) => ({
    value,
    reason: `the words about ${(value.service ?? 'the service').replaceAll('-', ' ')}`,
  }))
  const alternatives = [...units, ...solved.alternatives].map(({ value, reason }) => ({
    value: { ...phrase, frequency: value, enforceable: !negated && value.per !== undefined },
    reason,
  }))
  return {
    phrase,
    components,
    roles,
    solved,
    issues,
    alternatives: each.length > 0 ? each : [...alternatives, ...otherReadings(phrase, roles, components)],
  }
}

interface Gathered {
  readonly components: readonly Component[]
  readonly roles: Roles
  readonly solved: Solved
  readonly group: readonly GroupSize[]
  readonly deliveries: readonly string[]
  readonly negated: boolean
  readonly conditions: readonly string[]
  readonly permitted: boolean
}

const phraseOf = ({ components, roles, solved, group, deliveries, negated, conditions, permitted }: Gathered): ServicePhrase => {
  const frequency = negated ? undefined : solved.frequency
  const days = components.find((one) => one.name === 'days')
  const dates = components.filter((one) => one.name === 'dates')
  const start = dates.find((one) => one.start !== undefined)?.start
  const end = dates.find((one) => one.end !== undefined)?.end
  const [delivery, otherDelivery] = deliveries
  const [size, otherSize] = group
  const least = frequency === undefined ? 0 : (frequency.sessions ?? frequency.minutes).min
  const lengthOnly = frequency?.minutesPerSession !== undefined && frequency.minutesPerSession.min === 0
  const weak = conditions.some((one) => one !== 'vague' || frequency === undefined)
  return {
    ...(roles.services[0] !== undefined && { service: roles.services[0] }),
    ...(roles.subjects.length > 0 && { subjects: roles.subjects }),
    ...(frequency !== undefined && { frequency }),
    ...(size !== undefined && otherSize === undefined && { group: size }),
    ...(delivery !== undefined && otherDelivery === undefined && isDelivery(delivery) && { delivery }),
    ...(roles.settings[0] !== undefined && { setting: roles.settings[0] }),
    ...(roles.providers[0] !== undefined && { provider: roles.providers[0] }),
    ...(days !== undefined && { days: days.days }),
    ...((start !== undefined || end !== undefined) && {
      effective: { ...(start !== undefined && { start }), ...(end !== undefined && { end }) },
    }),
    ...(components.some(({ name }) => name === 'season') && { season: 'esy' as const }),
    enforceable: !negated && !permitted && !weak && !lengthOnly && least > 0,
  }
}

const isDelivery = (value: string): value is 'direct' | 'consult' | 'indirect' =>
  value === 'direct' || value === 'consult' || value === 'indirect'

/** The group sizes said, without those that another one includes: "small group (3:1)" is one of 3. */
const groupOf = (components: readonly Component[]): readonly GroupSize[] => {
  const groups = components.flatMap((one) => (one.name === 'group' && !one.open ? [one.group] : []))
  const distinct = groups.filter((one, i) => groups.findIndex((other) => other.min === one.min && other.max === one.max) === i)
  const isSized = distinct.some(({ max }) => max !== undefined && max > 1)
  return isSized ? distinct.filter(({ max }) => max !== undefined) : distinct
}

const doubtsOf = (
  components: readonly Component[],
  roles: Roles,
  group: readonly GroupSize[],
  deliveries: readonly string[],
  terms: readonly Term[],
): readonly PhraseIssue[] => {
  const has = (name: Component['name']): boolean => components.some((one) => one.name === name)
  const amounts = components.filter((one): one is Count | Duration => one.name === 'count' || one.name === 'duration')
  const isChoice = amounts.some(({ from, to }) => terms.slice(from, to).some(({ joined }) => joined === 'or'))
  const isChange = amounts.some(
    ({ from, to }) => terms[from - 1]?.text.toLowerCase() === 'from' && terms.slice(from, to).some(({ joined }) => joined === 'word'),
  )
  return [
    ...(roles.subjects.length > 1 && isForEach(components, terms) ? [doubt('several-amounts')] : []),
    ...(roles.services.length > 1 ? [doubt('several-services')] : []),
    ...(group.length > 1 || components.some((one) => one.name === 'group' && one.open) ? [doubt('several-groups')] : []),
    ...(deliveries.length > 1 || deliveries.includes('direct-indirect') ? [doubt('several-deliveries')] : []),
    ...(roles.settings.length > 1 ? [doubt('several-settings')] : []),
    ...(isAddedUp(components, terms) || isExcept(components, terms) ? [doubt('several-amounts')] : []),
    ...(isChoice || orBetweenAmounts(components) ? [doubt('alternatives')] : []),
    ...(isChange || has('change') ? [doubt('change')] : []),
  ]
}

/** "15 minutes in the morning and 15 in the afternoon", or two times of the day: amounts that may add up. */
const isAddedUp = (components: readonly Component[], terms: readonly Term[]): boolean => {
  const lengths = components.filter((one) => one.name === 'duration')
  const isJoined = (from: number, to: number): boolean => terms.slice(from, to).some(({ kind }) => kind === 'and' || kind === 'plus')
  return (
    components.filter(({ name }) => name === 'time').length > 1 ||
    lengths.some((one, i) => {
      const before = lengths[i - 1]
      return before !== undefined && before.range.min === one.range.min && isJoined(before.to, one.from)
    })
  )
}

/** "Every day except Friday": the named day is the one that is left out. */
const isExcept = (components: readonly Component[], terms: readonly Term[]): boolean =>
  components.some(({ name, from }) => name === 'days' && /^(?:except|excluding|but not|menos|excepto)/iu.test(terms[from - 1]?.text ?? ''))

/** Several subjects, and an amount for each of them: "in each area", or the same amount said again. */
const isForEach = (components: readonly Component[], terms: readonly Term[]): boolean => {
  const amounts = components.filter(({ name }) => name === 'count' || name === 'duration')
  return (
    terms.some(
      ({ kind, value }, at) =>
        kind === 'each' && (value === 'area' || (terms[at + 1]?.kind !== 'session' && terms[at + 1]?.kind !== 'period')),
    ) ||
    (amounts.length > 1 && amounts.every(({ name, from }, i) => name === amounts[0]?.name && (i === 0 || from > (amounts[i - 1]?.to ?? 0))))
  )
}

/** "or" matters where amounts or services stand on both its sides. */
const orBetweenAmounts = (components: readonly Component[]): boolean => {
  const at = components.findIndex(({ name }) => name === 'alternative')
  if (at < 0) return false
  const isWeighty = ({ name }: Component): boolean =>
    ['count', 'duration', 'period', 'service', 'group', 'setting', 'condition', 'delivery', 'alternative'].includes(name)
  return components.slice(at).some(isWeighty)
}

const notesOf = (
  components: readonly Component[],
  sides: readonly Bound['side'][],
  conditions: readonly string[],
  permitted: boolean,
  negated: boolean,
  { frequency, alternatives }: Solved,
): readonly PhraseIssue[] => [
  ...(sides.includes('about') ? [note('approximate')] : []),
  ...(sides.some((side) => side === 'max' || side === 'below') ? [note('no-lower-end')] : []),
  ...(sides.some((side) => side === 'min' || side === 'above') ||
  components.some((one) => (one.name === 'count' || one.name === 'duration') && one.range.max === null)
    ? [note('no-upper-end')]
    : []),
  ...(conditions.length > 0 ? [note('condition')] : []),
  ...(permitted ? [note('permission')] : []),
  ...(negated ? [note('negated')] : []),
  ...(frequency === undefined && alternatives.length === 0 ? [note('no-amount')] : []),
]

const otherReadings = (phrase: ServicePhrase, roles: Roles, components: readonly Component[]): readonly Alternative<ServicePhrase>[] => [
  ...(roles.services.length > 1
    ? roles.services.map((service) => ({ value: { ...phrase, service }, reason: `the words are about ${service.replaceAll('-', ' ')}` }))
    : []),
  ...(components.some((one) => one.name === 'group' && one.open)
    ? [
        { value: { ...phrase, group: { max: 1 } }, reason: 'individual' },
        { value: { ...phrase, group: { min: 2 } }, reason: 'in a group' },
      ]
    : []),
  ...(roles.settings.length > 1
    ? roles.settings.map((setting) => ({ value: { ...phrase, setting }, reason: `the place is ${setting.replaceAll('-', ' ')}` }))
    : []),
]
