import type { GroupSize, PercentRange } from '../../model/provision.ts'

/** What a line about a setting says. @public */
export interface SettingPhrase {
  /** What kind of place, in lower-case words joined by hyphens: `resource-room`. */
  readonly setting: string
  readonly group?: GroupSize
  readonly regularClassPercent?: PercentRange
  readonly specialEducationPercent?: PercentRange
  /** Students to adults: `12:1:1`. */
  readonly ratio?: string
}
