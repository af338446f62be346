import type { SettingPhrase } from '../../src/phrases/index.ts'

interface Share {
  readonly min: number
  readonly max: number
}

/** The label of a setting row. */
export interface SettingLabel {
  readonly setting: string
  readonly generalEducationPercent: Share | null
  readonly specialEducationPercent?: Share | null
  readonly ratio: string | null
}

/** What differs between a reading and a label. */
export const settingDifferences = (value: SettingPhrase, label: SettingLabel): readonly string[] => {
  const wrong = (name: string, found: unknown, expected: unknown): readonly string[] =>
    JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`]
  return [
    ...wrong('setting', value.setting, label.setting),
    ...wrong('regular', value.regularClassPercent ?? null, label.generalEducationPercent),
    ...wrong('special', value.specialEducationPercent ?? null, label.specialEducationPercent ?? null),
    ...wrong('ratio', value.ratio ?? null, label.ratio),
  ]
}
