import { parseAccommodation } from './parse-accommodation.ts'
import { parseService } from './parse-service.ts'
import { parseSetting } from './parse-setting.ts'
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
  const service = parseService(text)
  const accommodation = parseAccommodation(text)
  const setting = parseSetting(text)
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
  service: ReturnType<typeof parseService>,
  accommodation: ReturnType<typeof parseAccommodation>,
  setting: ReturnType<typeof parseSetting>,
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

const kindOf = (...[service, accommodation, setting]: Readings): ProvisionPhrase['kind'] | undefined => {
  const cues = wordsOf(accommodation, 'accommodation')
  const amounts = wordsOf(service, 'sessions') + wordsOf(service, 'minutes') + wordsOf(service, 'period')
  const isNamed = wordsOf(service, 'service') + wordsOf(service, 'subject') + wordsOf(service, 'delivery') > 0
  const isRead = service.value !== null || service.alternatives.length > 0
  const name = service.value?.service ?? service.alternatives[0]?.value.service
  const place = setting.value?.setting ?? setting.alternatives[0]?.value.setting
  const hasPeriod = wordsOf(service, 'period') + wordsOf(service, 'days') > 0
  const lead = namedFirst(accommodation) ? 'accommodation' : namedFirst(setting) ? 'setting' : undefined
  if (lead !== undefined && !(amounts > 0 && hasPeriod)) return lead
  if (wordsOf(setting, 'share') > 0 && wordsOf(setting, 'setting') > 0 && amounts === 0 && wordsOf(accommodation, 'parameter') === 0)
    return 'setting'
  if (isRead && amounts > 0 && hasPeriod && (isNamed || cues < 2)) return 'service'
  if (isRead && amounts > 0 && wordsOf(service, 'service') > 0 && cues < 3) return 'service'
  if (cues > 1 && !isPlace(accommodation.value?.accommodation, place)) return 'accommodation'
  if (place !== undefined && (name === undefined || placelike.has(name) || wordsOf(service, 'service') === 0)) return 'setting'
  if (isRead && (isNamed || amounts > 0)) return 'service'
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
