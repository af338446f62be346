import type { Understanding, UnderstoodPart } from '../model/read/understood.ts'
import { formatProvision } from './format/format-provision.ts'
import { accommodationLocale, lineOf, serviceLocale, settingLocale } from './language.ts'
import { parseProvision } from './parse-provision.ts'
import { provisionOf } from './provision-of.ts'
import type { ProvisionPhrase } from './provision-phrase.ts'
import { issueQuestions } from './questions.ts'
import type { Reading } from './reading.ts'

/** Reads the words of a provision for a plan: settled fields, or a kind alone where the words leave the rest open. */
export const understandPhrase = (asWritten: string): Understanding => {
  const reading = parseProvision(asWritten)
  const { value, alternatives, unread, issues } = reading
  const written = (phrase: ProvisionPhrase): string => writtenOut(phrase, asWritten)
  return {
    name: nameFor(value ?? alternatives[0]?.value),
    fields: fieldsOf(reading, asWritten),
    status: value === null ? 'doubtful' : 'settled',
    as: value === null ? '' : written(value),
    parts: reading.parts.filter(({ name }) => name !== 'filler').map(({ recogniser: _, ...part }): UnderstoodPart => part),
    unread,
    alternatives: [...new Set(alternatives.map((one) => written(one.value)))],
    questions: [...new Set(issues.flatMap(({ code }) => issueQuestions[code] ?? []))],
  }
}

/** Stands for the name of a service, accommodation or setting that the words leave open: nothing is compared with it. */
const notUnderstood = 'not-understood'

const fieldsOf = ({ value, alternatives }: Reading<ProvisionPhrase>, asWritten: string): Readonly<Record<string, unknown>> => {
  if (value === null) return openFields(alternatives.map((one) => one.value))
  const named = value.kind === 'service' && value.service === undefined ? { ...value, service: 'not-named' } : value
  const provision = provisionOf(named, { id: '', asWritten })
  if (provision === undefined) return openFields([])
  const { id: _, asWritten: __, ...fields } = provision
  return fields
}

/** What the alternatives have in common; a doubtful amount is left out, so that nothing is judged by a guess. */
const openFields = (alternatives: readonly ProvisionPhrase[]): Readonly<Record<string, unknown>> => {
  const [first] = alternatives
  if (first?.kind === 'accommodation') return { kind: 'accommodation', accommodation: notUnderstood }
  if (first?.kind === 'setting') return { kind: 'setting', setting: notUnderstood }
  const names = new Set(alternatives.map((one) => (one.kind === 'service' ? one.service : undefined)))
  const [name] = names
  return { kind: 'service', service: names.size === 1 && name !== undefined ? name : notUnderstood }
}

const nameFor = (phrase: ProvisionPhrase | undefined): string => {
  if (phrase === undefined) return 'provision'
  if (phrase.kind === 'service') return phrase.service ?? 'service'
  return phrase.kind === 'accommodation' ? phrase.accommodation : phrase.setting
}

const localeFor = { service: serviceLocale, accommodation: accommodationLocale, setting: settingLocale }

const writtenOut = (phrase: ProvisionPhrase, asWritten: string): string => {
  const provision = provisionOf(phrase.kind === 'service' && phrase.service === undefined ? { ...phrase, service: 'service' } : phrase, {
    id: '',
    asWritten,
  })
  return provision === undefined ? '' : formatProvision(provision, { locale: localeFor[phrase.kind](lineOf(asWritten)) })
}
