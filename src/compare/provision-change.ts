import type { AspectChange, Direction, OtherAspect } from '../model/plan-change.ts'
import type {
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
  ...textChange('days', before.days?.join(' '), after.days?.join(' ')),
  ...textChange('season', before.season ?? 'regular', after.season ?? 'regular'),
]

const accommodationChanges = (before: AccommodationProvision, after: AccommodationProvision): readonly AspectChange[] => {
  const [from, to] = [before.parameters ?? {}, after.parameters ?? {}]
  return [
    ...listChange('applies-to', before.appliesTo, after.appliesTo),
    ...numberChange('time-multiplier', from.timeMultiplier, to.timeMultiplier),
    ...numberChange('extra-minutes', from.extraMinutes, to.extraMinutes),
    // A smaller group, and a break after fewer minutes, are more of what is promised.
    ...numberChange('max-group-size', from.maxGroupSize, to.maxGroupSize, 'less'),
    ...numberChange('break-every', from.everyMinutes, to.everyMinutes, 'less'),
    ...numberChange('break-minutes', from.breakMinutes, to.breakMinutes),
  ]
}

const settingChanges = (before: SettingProvision, after: SettingProvision): readonly AspectChange[] => {
  const share = ({ regularClassShare: range }: SettingProvision): string | undefined => range && `${range.min}–${range.max} %`
  return [
    ...textChange('setting', before.setting, after.setting),
    ...listChange('applies-to', before.appliesTo, after.appliesTo),
    ...textChange('group', groupText(before.group), groupText(after.group)),
    ...textChange('regular-class-share', share(before), share(after)),
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

const numberChange = (
  aspect: OtherAspect,
  before: number | undefined,
  after: number | undefined,
  better: 'more' | 'less' = 'more',
): readonly AspectChange[] => {
  if (before === after) return []
  const grows = after === undefined ? 'less' : before === undefined ? 'more' : after > before === (better === 'more') ? 'more' : 'less'
  return [
    {
      aspect,
      direction: grows,
      ...(before !== undefined && { before: String(before) }),
      ...(after !== undefined && { after: String(after) }),
    },
  ]
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
