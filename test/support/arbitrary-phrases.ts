import fc from 'fast-check'
import type { Frequency, Range } from '../../src/model/frequency.ts'
import type { AccommodationParameters, GroupSize } from '../../src/model/provision.ts'
import { accommodations } from '../../src/phrases/lexicon/en/accommodations.ts'
import { places } from '../../src/phrases/lexicon/en/places.ts'
import { services } from '../../src/phrases/lexicon/en/services.ts'
import { settingWords } from '../../src/phrases/lexicon/en/settings.ts'
import type { ProvisionPhrase } from '../../src/phrases/provision-phrase.ts'
import { fromDay, toDay } from '../../src/time/civil-date.ts'
import { type Per, periodUnits } from '../../src/time/period-unit.ts'
import { weekdays } from '../../src/time/weekday.ts'

/* Arbitrary frequencies and provisions of every form that a plan can promise. */

const range = (least: number, most: number): fc.Arbitrary<Range> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: least, max: most }).map((n) => ({ min: n, max: n })) },
    fc.tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 1, max: 40 })).map(([min, more]) => ({ min, max: min + more })),
    fc.integer({ min: least, max: most }).map((min) => ({ min, max: null })),
    fc.integer({ min: least, max: most }).map((max) => ({ min: 0, max })),
  )

const plainPer: fc.Arbitrary<Per> = fc
  .record({
    unit: fc.constantFrom(...periodUnits.filter((unit) => unit !== 'total')),
    count: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 26 })),
  })
  .chain((per) =>
    per.unit === 'cycle'
      ? fc.option(fc.integer({ min: 2, max: 20 }), { nil: undefined }).map((length) => (length === undefined ? per : { ...per, length }))
      : fc.constant(per),
  )

const per = fc.oneof({ weight: 6, arbitrary: plainPer }, fc.constant<Per>({ unit: 'total', count: 1 }))

const amount = (period: Per): fc.Arbitrary<Frequency> =>
  fc.oneof(
    fc.record({ sessions: range(1, 60), per: fc.constant(period), minutesPerSession: range(5, 300) }),
    fc.record({ sessions: range(1, 60), per: fc.constant(period) }),
    fc.record({ minutes: range(5, 3000), per: fc.constant(period) }),
  )

const patterned: fc.Arbitrary<Frequency> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([weeksOn, more]) =>
      amount({ unit: 'week', count: weeksOn + more }).map((one): Frequency => ({ ...one, pattern: { weeksOn, weeksOf: weeksOn + more } })),
    ),
  fc
    .integer({ min: 2, max: 3 })
    .chain((weeksOn) => amount({ unit: 'month', count: 1 }).map((one): Frequency => ({ ...one, pattern: { weeksOn, weeksOf: 4 } }))),
)

/** Any frequency. */
export const frequencies: fc.Arbitrary<Frequency> = fc.oneof({ weight: 5, arbitrary: per.chain(amount) }, patterned)

const optional = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined })
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

const groups: fc.Arbitrary<GroupSize> = fc.oneof(
  fc.constant<GroupSize>({ max: 1 }),
  fc.constant<GroupSize>({ min: 2 }),
  fc.integer({ min: 2, max: 20 }).map((max): GroupSize => ({ max })),
  fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 6 })).map(([min, more]): GroupSize => ({ min, max: min + more })),
)

const date = fc.integer({ min: toDay('2024-08-01'), max: toDay('2030-06-30') }).map(fromDay)

const effective = fc
  .tuple(date, optional(fc.integer({ min: 1, max: 400 })))
  .map(([start, days]) => ({ start, ...(days !== undefined && { end: fromDay(toDay(start) + days) }) }))

/** Services that imply a place are written with it. */
const impliedPlaces: Readonly<Record<string, string>> = {
  'resource-room': 'resource-room',
  'integrated-co-teaching': 'general-education',
  'home-instruction': 'home',
  'special-class': 'special-class',
}
const taught = ['specialized-instruction', 'setss', 'consultant-teacher', 'tutoring']

const subjects = fc.constantFrom('reading', 'math', 'ela', 'writing', 'science', 'behavior')
const settings = fc.constantFrom(...Object.keys(places.setting ?? {}))
const providers = fc.constantFrom(...Object.keys(services.provider ?? {}).map((key) => key.split('>')[0] as string))

const servicePhrases: fc.Arbitrary<ProvisionPhrase> = fc
  .record({
    service: fc.constantFrom(...Object.keys(services.service ?? {}).filter((name) => name !== 'adaptive-equipment-services')),
    subjects: optional(subjects.map((one) => [one])),
    frequency: frequencies,
    group: optional(groups),
    delivery: optional(fc.constantFrom('direct', 'consult', 'indirect')),
    setting: optional(settings),
    provider: optional(providers),
    days: fc.constant(undefined),
    effective: optional(effective),
    season: optional(fc.constant('esy')),
  })
  .map(({ subjects: about, setting, ...one }) => {
    const { frequency } = one
    const least = (frequency.sessions ?? frequency.minutes).min
    const place = impliedPlaces[one.service] ?? setting
    const enforceable = least > 0 && frequency.minutesPerSession?.min !== 0
    return defined({
      kind: 'service',
      ...one,
      subjects: taught.includes(one.service) ? about : undefined,
      setting: place,
      enforceable,
    }) as unknown as ProvisionPhrase
  })

/** Weekdays go with weeks only. */
const dayPhrases: fc.Arbitrary<ProvisionPhrase> = fc.subarray([...weekdays], { minLength: 1 }).map((days) => ({
  kind: 'service',
  service: 'speech-language',
  frequency: { sessions: { min: days.length, max: days.length }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
  days,
  enforceable: true,
}))

const parametersFor = (kind: string): fc.Arbitrary<AccommodationParameters> => {
  const when = optional(fc.constantFrom<AccommodationParameters>({ asNeeded: true }, { onRequest: true }))
  const whole = (min: number, max: number): fc.Arbitrary<number | undefined> => optional(fc.integer({ min, max }))
  const numbers: fc.Arbitrary<AccommodationParameters> = (() => {
    switch (kind) {
      case 'extended-time':
        return fc.oneof<fc.Arbitrary<AccommodationParameters>[]>(
          fc.constantFrom(1.25, 1.5, 2, 3).map((timeMultiplier) => ({ timeMultiplier })),
          fc.integer({ min: 2, max: 60 }).map((extraMinutes) => ({ extraMinutes })),
          fc.integer({ min: 2, max: 10 }).map((extraDays) => ({ extraDays })),
          fc.constant({ untimed: true }),
        )
      case 'breaks':
        return fc.record({ breakMinutes: whole(2, 20), everyMinutes: whole(5, 90) }).map(defined) as fc.Arbitrary<AccommodationParameters>
      case 'reduced-assignments':
        return fc.integer({ min: 10, max: 90 }).map((workloadPercent) => ({ workloadPercent }))
      case 'small-group-testing':
        return fc.integer({ min: 2, max: 12 }).map((maxGroupSize) => ({ maxGroupSize }))
      case 'copy-of-notes':
        return fc.integer({ min: 2, max: 72 }).map((hoursInAdvance) => ({ hoursInAdvance }))
      default:
        return fc.constant({})
    }
  })()
  return fc.tuple(numbers, when).map(([a, b]) => ({ ...a, ...b }))
}

const accommodationPhrases: fc.Arbitrary<ProvisionPhrase> = fc
  .constantFrom(...Object.keys(accommodations))
  .chain((accommodation) =>
    fc.record({
      kind: fc.constant('accommodation' as const),
      accommodation: fc.constant(accommodation),
      appliesTo: optional(fc.constantFrom('test', 'state-test', 'assignment', 'homework')),
      parameters: parametersFor(accommodation),
    }),
  )
  .map(({ appliesTo, parameters, ...one }) => {
    const own = accommodations[one.accommodation]?.[1] ?? ''
    const place = appliesTo ?? (own === '' ? undefined : own)
    return defined({
      ...one,
      appliesTo: place === undefined ? undefined : [place],
      parameters: Object.keys(parameters).length === 0 ? undefined : parameters,
    }) as ProvisionPhrase
  })

const share = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }))

/** A share belongs to the general names; the band decides which of them. */
const settingPhrases: fc.Arbitrary<ProvisionPhrase> = fc.oneof(
  fc
    .constantFrom(...Object.keys(settingWords).filter((kind) => kind !== 'individual' && kind !== 'small-group'))
    .map((setting): ProvisionPhrase => ({ kind: 'setting', setting })),
  fc
    .tuple(fc.constantFrom('resource-room', 'special-class', 'self-contained'), fc.constantFrom('12:1:1', '6:1:1', '8:1:2', '5:1'))
    .map(([setting, ratio]): ProvisionPhrase => ({ kind: 'setting', setting, ratio })),
  share.map((regularClassPercent): ProvisionPhrase => {
    const { min, max } = regularClassPercent
    return {
      kind: 'setting',
      setting: min >= 79 ? 'general-education' : max <= 40 ? 'self-contained' : 'general-education-part-time',
      regularClassPercent,
    }
  }),
)

/** Any provision that a phrase can promise. */
export const provisionPhrases: fc.Arbitrary<ProvisionPhrase> = fc.oneof(
  servicePhrases,
  servicePhrases,
  dayPhrases,
  accommodationPhrases,
  settingPhrases,
)
