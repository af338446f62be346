import type { AspectChange, Direction, OtherAspect } from '../model/plan-change.ts'
import type {
  AccommodationParameters,
  AccommodationProvision,
  CommitmentProvision,
  GroupSize,
  Provision,
  ReportingProvision,
  ServiceProvision,
  SettingProvision,
} from '../model/provision.ts'
import type { SchoolCalendar } from '../time/school-calendar.ts'
import { frequencyChanges } from './frequency-change.ts'

/** What differs between two texts of one line. */
export const provisionChanges = (before: Provision, after: Provision, calendar: SchoolCalendar | undefined): readonly AspectChange[] => [
  ...ofKind(before, after, calendar),
  ...textChange('start', before.effective?.start, after.effective?.start),
  ...textChange('end', before.effective?.end, after.effective?.end),
]

const ofKind = (before: Provision, after: Provision, calendar: SchoolCalendar | undefined): readonly AspectChange[] => {
  switch (before.kind) {
    case 'service':
      return after.kind === 'service' ? serviceChanges(before, after, calendar) : []
    case 'accommodation':
      return after.kind === 'accommodation' ? accommodationChanges(before, after) : []
    case 'setting':
      return after.kind === 'setting' ? settingChanges(before, after) : []
    case 'reporting':
      return after.kind === 'reporting' ? reportingChanges(before, after) : []
    case 'commitment':
      return after.kind === 'commitment' ? commitmentChanges(before, after) : []
  }
}

const serviceChanges = (
  before: ServiceProvision,
  after: ServiceProvision,
  calendar: SchoolCalendar | undefined,
): readonly AspectChange[] => [
  ...frequencyChanges(before, after, calendar),
  ...textChange('service', before.service, after.service),
  ...textChange('delivery', before.delivery ?? 'direct', after.delivery ?? 'direct'),
  ...textChange('group', groupText(before.group), groupText(after.group)),
  ...textChange('setting', before.setting, after.setting),
  ...textChange('provider', before.provider, after.provider),
  ...listChange('subjects', before.subjects, after.subjects),
  ...textChange('days', before.days?.join(' '), after.days?.join(' ')),
  ...textChange('season', before.season ?? 'regular', after.season ?? 'regular'),
]

type Parameter = keyof AccommodationParameters

/** What is more of each parameter: a smaller group, a break after fewer minutes, fewer items; of some, nothing is. */
const parameters: readonly (readonly [Parameter, Direction])[] = [
  ['timeMultiplier', 'more'],
  ['extraMinutes', 'more'],
  ['extraDays', 'more'],
  ['untimed', 'more'],
  ['minGroupSize', 'other'],
  ['maxGroupSize', 'less'],
  ['everyMinutes', 'less'],
  ['breakMinutes', 'more'],
  ['workloadPercent', 'less'],
  ['items', 'less'],
  ['hoursInAdvance', 'more'],
  ['warningMinutes', 'more'],
  ['belowPercent', 'more'],
  ['repetitions', 'other'],
  ['asNeeded', 'other'],
  ['onRequest', 'other'],
  ['condition', 'other'],
  ['exception', 'other'],
]

const accommodationChanges = (before: AccommodationProvision, after: AccommodationProvision): readonly AspectChange[] => {
  const [from, to] = [before.parameters ?? {}, after.parameters ?? {}]
  return [
    ...listChange('applies-to', before.appliesTo, after.appliesTo),
    ...parameters.flatMap(([key, better]) => parameterChange(key, better, from[key], to[key])),
  ]
}

const settingChanges = (before: SettingProvision, after: SettingProvision): readonly AspectChange[] => {
  const share = (range: SettingProvision['regularClassPercent']): string | undefined => range && `${range.min}–${range.max} %`
  return [
    ...textChange('setting', before.setting, after.setting),
    ...listChange('applies-to', before.appliesTo, after.appliesTo),
    ...textChange('group', groupText(before.group), groupText(after.group)),
    ...textChange('regular-class-percent', share(before.regularClassPercent), share(after.regularClassPercent)),
    ...textChange('special-education-percent', share(before.specialEducationPercent), share(after.specialEducationPercent)),
    ...textChange('ratio', before.ratio, after.ratio),
  ]
}

const reportingChanges = (before: ReportingProvision, after: ReportingProvision): readonly AspectChange[] => {
  const direction = compared(after.due.length, before.due.length)
  const [from, to] = [before.due.join(', '), after.due.join(', ')]
  return from === to ? [] : [{ aspect: 'due-dates', direction, before: from, after: to }]
}

const commitmentChanges = (before: CommitmentProvision, after: CommitmentProvision): readonly AspectChange[] => {
  const sameUnit = (before.agreed.sessions === undefined) === (after.agreed.sessions === undefined)
  const amount = ({ agreed }: CommitmentProvision): number => agreed.sessions ?? agreed.minutes ?? 0
  const said = ({ agreed }: CommitmentProvision): string =>
    agreed.sessions === undefined ? `${agreed.minutes} min` : `${agreed.sessions} ×`
  return [
    ...(said(before) === said(after)
      ? []
      : [
          {
            aspect: 'agreed' as const,
            direction: sameUnit ? compared(amount(after), amount(before)) : ('other' as const),
            before: said(before),
            after: said(after),
          },
        ]),
    ...textChange('by', before.by, after.by),
  ]
}

const compared = (after: number, before: number): Direction => (after > before ? 'more' : after < before ? 'less' : 'other')

/** A change of words; nothing about which is more. */
const textChange = (aspect: OtherAspect, before: string | undefined, after: string | undefined): readonly AspectChange[] =>
  before === after ? [] : [{ aspect, direction: 'other', ...(before !== undefined && { before }), ...(after !== undefined && { after }) }]

const parameterChange = (
  aspect: Parameter,
  better: Direction,
  before: AccommodationParameters[Parameter],
  after: AccommodationParameters[Parameter],
): readonly AspectChange[] => {
  if (before === after) return []
  return [
    {
      aspect,
      direction: better === 'other' ? 'other' : growth(before, after, better),
      ...(before !== undefined && { before: String(before) }),
      ...(after !== undefined && { after: String(after) }),
    },
  ]
}

const growth = (before: unknown, after: unknown, better: Direction): Direction => {
  if (after === undefined) return 'less'
  if (before === undefined) return 'more'
  return Number(after) > Number(before) === (better === 'more') ? 'more' : 'less'
}

/** A list that only gained is more, one that only lost is less. A list that is not stated holds everywhere. */
const listChange = (
  aspect: OtherAspect,
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly AspectChange[] => {
  const [from, to] = [[...(before ?? [])].sort(), [...(after ?? [])].sort()]
  if (from.join() === to.join()) return []
  const gained = before !== undefined && (after === undefined || to.some((item) => !from.includes(item)))
  const lost = after !== undefined && (before === undefined || from.some((item) => !to.includes(item)))
  const direction = gained === lost ? 'other' : gained ? 'more' : 'less'
  return [
    {
      aspect,
      direction,
      ...(before !== undefined && { before: from.join(', ') }),
      ...(after !== undefined && { after: to.join(', ') }),
    },
  ]
}

const groupText = (group: GroupSize | undefined): string | undefined => {
  if (group === undefined) return undefined
  const { min = 1, max } = group
  return max === undefined ? `${min}+` : min === max ? String(max) : `${min}–${max}`
}
