/**
 * Provisions as people write them: phrases in, structure out, and back.
 *
 * @packageDocumentation
 */
export type { AccommodationPhrase } from './accommodation/accommodation-phrase.ts'
export { checkWording, type WordingGap } from './check-wording.ts'
export { type FormatOptions, formatFrequency } from './format/format-frequency.ts'
export { formatProvision, type Writable } from './format/format-provision.ts'
export type { PhraseLocale } from './language.ts'
export { parseAccommodation } from './parse-accommodation.ts'
export { parseFrequency } from './parse-frequency.ts'
export { type PlanLine, type PlanTextReading, parsePlanText } from './parse-plan-text.ts'
export { parseProvision } from './parse-provision.ts'
export { parseService } from './parse-service.ts'
export { parseSetting } from './parse-setting.ts'
export { provisionOf, type WrittenProvision } from './provision-of.ts'
export type { ProvisionPhrase } from './provision-phrase.ts'
export type { Gap } from './questions.ts'
export type { Alternative, Part, PartName, PartStatus, PhraseIssue, PhraseIssueCode, Reading, Span } from './reading.ts'
export type { ServicePhrase } from './service/service-phrase.ts'
export type { SettingPhrase } from './setting/setting-phrase.ts'
