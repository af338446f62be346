import type { AccommodationParameters, AccommodationProvision, ServiceProvision, SettingProvision } from '../../model/provision.ts'
import type { AccommodationPhrase } from '../accommodation/accommodation-phrase.ts'
import type { PhraseLocale } from '../language.ts'
import type { ServicePhrase } from '../service/service-phrase.ts'
import type { SettingPhrase } from '../setting/setting-phrase.ts'
import { type FormatOptions, formatFrequency, textsOf } from './format-frequency.ts'
import { accommodationName, nameOf, settingName } from './names.ts'
import type { NumberedParameter, PhraseTexts } from './phrase-texts.ts'

/** What can be written: what a reading gives, or a provision of a plan. @public */
export type Writable =
  | Omit<ServiceProvision, 'id' | 'asWritten'>
  | Omit<AccommodationProvision, 'id' | 'asWritten'>
  | Omit<SettingProvision, 'id' | 'asWritten'>

/**
 * Writes a provision the way plans do. What it writes, `parseProvision` reads back as the same value.
 *
 * @param provision - A service, an accommodation or a setting.
 * @param options - The language, and `long` or `short`.
 * @returns The phrase, without a full stop.
 *
 * @example
 * const time = { kind: 'accommodation', accommodation: 'extended-time', appliesTo: ['test'], parameters: { timeMultiplier: 1.5 } } as const
 * formatProvision(time, { locale: 'en' }) // 'Extended time, 1.5x, on tests'
 * formatProvision(time, { locale: 'es' }) // 'Tiempo adicional, 1.5x, en exámenes'
 *
 * @public
 */
export const formatProvision = (provision: Writable, options: FormatOptions): string => {
  const texts = textsOf(options.locale)
  switch (provision.kind) {
    case 'service':
      return sentence(serviceParts(provision, options, texts), options)
    case 'accommodation':
      return sentence(accommodationParts(provision, options.locale, texts), options)
    case 'setting':
      return sentence(settingParts(provision, options.locale, texts), options)
  }
}

const sentence = (parts: readonly string[], { style = 'long' }: FormatOptions): string => {
  const text = parts.filter((part) => part !== '').join(', ')
  return style === 'long' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

type Service = Pick<ServicePhrase, Exclude<keyof ServicePhrase, 'enforceable' | 'service' | 'season' | 'effective'>> &
  Pick<ServiceProvision, 'service' | 'season' | 'effective'>

const serviceParts = (service: Service, options: FormatOptions, texts: PhraseTexts): readonly string[] => {
  const { locale, style = 'long' } = options
  const { subjects = [], frequency, group, delivery, setting, provider, days, effective, season } = service
  const about = subjects.map((subject) => nameOf(locale, 'subject', subject))
  const name = [nameOf(locale, 'service', service.service), ...(about.length > 0 ? [`(${about.join(', ')})`] : [])].join(' ')
  const amount = frequency === undefined ? '' : formatFrequency(frequency, options)
  const head = style === 'short' ? [[name, amount].filter((part) => part !== '').join(' ')] : [name, amount]
  return [
    ...head,
    group === undefined ? '' : texts.group(group),
    delivery === undefined ? '' : nameOf(locale, 'delivery', delivery),
    setting === undefined ? '' : texts.setting(nameOf(locale, 'setting', setting)),
    provider === undefined ? '' : texts.provider(nameOf(locale, 'provider', provider)),
    days === undefined || days.length === 0
      ? ''
      : texts.days(
          days,
          days.map((day) => nameOf(locale, 'weekday', day)),
        ),
    effective === undefined ? '' : texts.from(effective.start, effective.end),
    season === 'esy' ? texts.esy : '',
  ]
}

const numbered: readonly NumberedParameter[] = [
  'timeMultiplier',
  'extraMinutes',
  'extraDays',
  'breakMinutes',
  'everyMinutes',
  'items',
  'workloadPercent',
  'repetitions',
  'hoursInAdvance',
  'warningMinutes',
  'belowPercent',
]

const accommodationParts = (
  { accommodation, appliesTo = [], parameters = {} }: AccommodationPhrase,
  locale: PhraseLocale,
  texts: PhraseTexts,
): readonly string[] => [
  accommodationName(locale, accommodation),
  ...parameterParts(parameters, texts),
  appliesTo.length === 0 ? '' : texts.on(appliesTo.map((place) => texts.places[place] ?? place.replaceAll('-', ' '))),
  parameters.asNeeded === true ? texts.asNeeded : '',
  parameters.onRequest === true ? texts.onRequest : '',
  parameters.condition ?? '',
  parameters.exception ?? '',
]

const parameterParts = (parameters: AccommodationParameters, texts: PhraseTexts): readonly string[] => [
  ...numbered.flatMap((name) => {
    const value = parameters[name]
    // The share follows from the number of items where both were read from "10 instead of 20".
    return value === undefined ? [] : [texts.parameter[name](value)]
  }),
  ...(parameters.untimed === true ? [texts.untimed] : []),
  ...(parameters.maxGroupSize === undefined
    ? []
    : [texts.students({ ...(parameters.minGroupSize !== undefined && { min: parameters.minGroupSize }), max: parameters.maxGroupSize })]),
]

const settingParts = (
  { setting, group, regularClassPercent, specialEducationPercent, ratio }: SettingPhrase,
  locale: PhraseLocale,
  texts: PhraseTexts,
): readonly string[] => [
  settingName(locale, setting),
  group === undefined ? '' : texts.group(group),
  ratio === undefined ? '' : texts.ratio(ratio),
  regularClassPercent === undefined ? '' : texts.regularShare(regularClassPercent),
  specialEducationPercent === undefined ? '' : texts.specialShare(specialEducationPercent),
]
