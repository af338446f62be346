import { describe, expect, test } from 'vitest'
import { type AccommodationPhrase, parseAccommodation, parseService, parseSetting, type SettingPhrase } from '../../../src/phrases/index.ts'
import { serviceRecognisers } from '../../../src/phrases/service-recognisers.ts'
import { briefService } from '../../support/brief.ts'
import { accommodationLines } from './accommodation-lines.ts'
import { accommodationTable } from './accommodation-table.ts'
import { noAccommodationLines } from './no-accommodation-lines.ts'
import { openLines } from './open-lines.ts'
import { openTable } from './open-table.ts'
import { partTable } from './part-table.ts'
import { serviceLines } from './service-lines.ts'
import { serviceTable } from './service-table.ts'
import { settingLines } from './setting-lines.ts'
import { settingTable } from './setting-table.ts'
import { spanishTable } from './spanish-table.ts'

const range = ({ min, max }: { readonly min: number; readonly max: number }): string => `${min}-${max}`

const briefAccommodation = ({ accommodation, appliesTo, parameters = {} }: AccommodationPhrase): string =>
  [
    accommodation,
    ...(appliesTo === undefined ? [] : [`on:${appliesTo.join('+')}`]),
    ...Object.entries(parameters).map(([name, value]) => `${name}=${value}`),
  ].join(' ')

const briefSetting = ({ setting, regularClassPercent, specialEducationPercent, ratio }: SettingPhrase): string =>
  [
    setting,
    ...(regularClassPercent === undefined ? [] : [`regular:${range(regularClassPercent)}`]),
    ...(specialEducationPercent === undefined ? [] : [`special:${range(specialEducationPercent)}`]),
    ...(ratio === undefined ? [] : [ratio]),
  ].join(' ')

describe.each(Object.entries({ ...serviceTable, 'many ways': serviceLines }))('service lines: %s', (_, rows) => {
  test.each(rows)('%s', (text, brief) => expect(briefService(parseService(text).value)).toBe(brief))
})

describe('Spanish service lines', () => {
  test.each(spanishTable)('%s', (text, brief) => {
    const { value, issues } = parseService(text)
    expect(value === null ? `? ${issues.find(({ severity }) => severity === 'doubt')?.code}` : briefService(value)).toBe(brief)
  })
})

describe('accommodations', () => {
  test.each([...accommodationTable, ...accommodationLines])('%s', (text, brief) => {
    const { value, alternatives } = parseAccommodation(text)
    expect(value === null ? `? ${alternatives.map((one) => one.value.accommodation).join(' ')}` : briefAccommodation(value)).toBe(brief)
  })
})

describe('no accommodation at all', () => {
  test.each(noAccommodationLines)('%s', (text) => {
    const { value, alternatives } = parseAccommodation(text)
    expect({ value, alternatives }).toEqual({ value: null, alternatives: [] })
  })
})

describe('settings', () => {
  test.each([...settingTable, ...settingLines])('%s', (text, brief) => {
    const { value, alternatives } = parseSetting(text)
    expect(value === null ? `? ${alternatives.map((one) => one.value.setting).join(' ')}` : briefSetting(value)).toBe(brief)
  })
})

describe.each([...Object.entries(openTable), ...Object.entries(openLines)])('no value: %s', (code, texts) => {
  test.each(texts)('%s', (text) => {
    const { value, issues } = parseService(text)
    expect(value).toBeNull()
    expect(issues.filter(({ severity }) => severity === 'doubt').map((issue) => issue.code)).toContain(code)
  })
})

describe('lines that are read in part: what was not read is given back', () => {
  test.each(partTable)('%s', (text, brief, unread) => {
    const reading = parseService(text)
    expect(briefService(reading.value)).toBe(brief)
    expect(reading.unread.map((one) => one.text)).toEqual(unread)
    expect(reading.issues.map(({ code }) => code)).toContain('unread-text')
  })
})

describe('every recogniser reads its own example', () => {
  test.each(serviceRecognisers.map(({ id, example }) => ({ id, example })))('$id: $example', ({ id, example }) => {
    const { parts } = parseService(example)
    expect(parts.map(({ recogniser }) => recogniser)).toContain(id)
  })
})

describe('traps', () => {
  const frequencies = (text: string): readonly unknown[] => {
    const { value, alternatives } = parseService(text)
    return [...(value === null ? [] : [value]), ...alternatives.map((one) => one.value)].map(({ frequency }) => frequency?.per.unit)
  }

  test('"90 a year" is nothing per week', () => expect(frequencies('90 a year')).toEqual(['plan-year', 'plan-year']))
  test('"8 a quarter" is nothing per week', () => expect(frequencies('8 a quarter')).toEqual(['quarter']))
  test('"daily" is not weekly', () => expect(frequencies('30 minutes daily')).toEqual(['school-day']))
  test('a month is not divided by four', () =>
    expect(parseService('120 minutes per month').value?.frequency).toEqual({
      minutes: { min: 120, max: 120 },
      per: { unit: 'month', count: 1 },
    }))
  test('"up to 2" asks for nothing', () =>
    expect(parseService('OT up to 2x per week').value).toMatchObject({ frequency: { sessions: { min: 0, max: 2 } }, enforceable: false }))
  test('"Scott" is no occupational therapy', () => expect(parseService('Scott 2x30 weekly').value?.service).toBeUndefined())
  test('several services are one reading each, with their own amounts', () =>
    expect(parseService('Speech 2x30 weekly and OT 1x45 monthly').alternatives.map(({ value }) => briefService(value))).toEqual([
      'speech-language 2x30/week',
      'occupational-therapy 1x45/month',
    ]))
})
