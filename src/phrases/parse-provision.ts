import { lineOf } from './language.ts'
import { accommodationIn } from './parse-accommodation.ts'
import { serviceIn } from './parse-service.ts'
import { settingIn } from './parse-setting.ts'
import { longestPhrase } from './phrase-limit.ts'
import { type ProvisionPhrase, withKind } from './provision-phrase.ts'
import type { PartName, Reading } from './reading.ts'
import { unreadReading } from './unread-reading.ts'

/**
 * Reads a line of a plan and decides what kind of promise it is: a service, an accommodation or a setting.
 *
 * @param text - The line as it stands in the plan, in English or Spanish.
 * @returns The reading of that kind; `value.kind` says which.
 *
 * @example
 * parseProvision('Speech 2x30 weekly').value?.kind // 'service'
 * parseProvision('Preferential seating').value?.kind // 'accommodation'
 * parseProvision('In the regular class at least 80% of the day').value?.kind // 'setting'
 *
 * @public
 */
export const parseProvision = (text: string): Reading<ProvisionPhrase> => {
  if (text.length > longestPhrase) return unreadReading(text, 'too-long')
  const line = lineOf(text)
  const service = serviceIn(line)
  if (isPlainService(service)) return withKind('service', service)
  const accommodation = accommodationIn(line)
  if (namedFirst(accommodation) && !(amountsOf(service) > 0 && hasPeriod(service))) return withKind('accommodation', accommodation)
  const setting = settingIn(line)
  switch (kindOf(service, accommodation, setting)) {
    case 'service':
      return withKind('service', service)
    case 'accommodation':
      return withKind('accommodation', accommodation)
    case 'setting':
      return withKind('setting', setting)
    case undefined:
      return unreadReading(text, 'nothing-read')
  }
}

type Readings = readonly [
  service: ReturnType<typeof serviceIn>,
  accommodation: ReturnType<typeof accommodationIn>,
  setting: ReturnType<typeof settingIn>,
]

/** Services that are also places: without an amount the line is about the place. */
const placelike: ReadonlySet<string> = new Set([
  'special-class',
  'resource-room',
  'integrated-co-teaching',
  'consultant-teacher',
  'home-instruction',
  'early-childhood-special-education',
])

/** A named service with an amount and a period: nothing else could be meant. */
const isPlainService = (service: Readings[0]): boolean =>
  (service.value !== null || service.alternatives.length > 0) && amountsOf(service) > 0 && hasPeriod(service) && isNamed(service)

const amountsOf = (service: Readings[0]): number => wordsOf(service, 'sessions') + wordsOf(service, 'minutes') + wordsOf(service, 'period')
const hasPeriod = (service: Readings[0]): boolean => wordsOf(service, 'period') + wordsOf(service, 'days') > 0
const isNamed = (service: Readings[0]): boolean =>
  wordsOf(service, 'service') + wordsOf(service, 'subject') + wordsOf(service, 'delivery') > 0

const kindOf = (...[service, accommodation, setting]: Readings): ProvisionPhrase['kind'] | undefined => {
  const cues = wordsOf(accommodation, 'accommodation')
  const amounts = amountsOf(service)
  const isRead = service.value !== null || service.alternatives.length > 0
  const name = service.value?.service ?? service.alternatives[0]?.value.service
  const place = setting.value?.setting ?? setting.alternatives[0]?.value.setting
  if (namedFirst(setting) && !(amounts > 0 && hasPeriod(service))) return 'setting'
  if (wordsOf(setting, 'share') > 0 && wordsOf(setting, 'setting') > 0 && amounts === 0 && wordsOf(accommodation, 'parameter') === 0)
    return 'setting'
  if (isRead && amounts > 0 && hasPeriod(service) && cues < 2) return 'service'
  if (isRead && amounts > 0 && wordsOf(service, 'service') > 0 && cues < 3) return 'service'
  if (cues > 1 && !isPlace(accommodation.value?.accommodation, place)) return 'accommodation'
  if (place !== undefined && (name === undefined || placelike.has(name) || wordsOf(service, 'service') === 0)) return 'setting'
  if (isRead && (isNamed(service) || amounts > 0)) return 'service'
  if (cues > 0) return 'accommodation'
  if (place !== undefined) return 'setting'
  return service.value === null ? undefined : 'service'
}

const wordsOf = ({ parts }: { readonly parts: Readings[number]['parts'] }, name: PartName): number =>
  parts.filter((part) => part.name === name && part.status === 'stated').length

/** Whether the line begins with a kind's own name. */
const namedFirst = ({ parts }: { readonly parts: Readings[number]['parts'] }): boolean =>
  parts.some(({ recogniser, span }) => recogniser === 'name' && span?.start === 0)

/** A place that both an accommodation and a setting can name is a setting where the words are about nothing else. */
const isPlace = (accommodation: string | undefined, place: string | undefined): boolean => {
  if (place === undefined || accommodation === undefined) return false
  if (accommodation === 'small-group-instruction') return place === 'small-group'
  return accommodation === 'separate-location' && place !== 'pull-out' && place !== 'general-education'
}
