import type { AccommodationPhrase } from './accommodation/accommodation-phrase.ts'
import type { Reading } from './reading.ts'
import type { ServicePhrase } from './service/service-phrase.ts'
import type { SettingPhrase } from './setting/setting-phrase.ts'

/** What a line promises, with its kind. @public */
export type ProvisionPhrase =
  | ({ readonly kind: 'service' } & ServicePhrase)
  | ({ readonly kind: 'accommodation' } & AccommodationPhrase)
  | ({ readonly kind: 'setting' } & SettingPhrase)

/** Gives the values of a reading their kind. */
export const withKind = <K extends ProvisionPhrase['kind'], T>(kind: K, reading: Reading<T>): Reading<{ readonly kind: K } & T> => ({
  ...reading,
  value: reading.value === null ? null : { kind, ...reading.value },
  alternatives: reading.alternatives.map(({ value, reason }) => ({ value: { kind, ...value }, reason })),
})
