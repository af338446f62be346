import { groupBy } from '../core/group-by.ts'
import { compareIds } from '../core/order.ts'
import { type Verdict, worse } from '../core/verdict.ts'
import type { RegularClass, SettingDate, SettingResult } from '../model/evaluation.ts'
import type { Observation } from '../model/observation.ts'
import type { Policy } from '../model/policy.ts'
import type { SettingProvision } from '../model/provision.ts'
import { compareSettings } from '../model/setting.ts'
import { toDay } from '../time/civil-date.ts'
import type { EventFacts } from './event-line.ts'
import { isInside, isOutside, regularClass } from './regular-class.ts'

/** Dates that must differ without exception, when there are fewer than {@link fewDates}. */
const leastDates = 3
/** Observed dates from which a share decides. */
const fewDates = 5

/** Judges a setting by the dates on which it was observed. */
export const settingResult = (facts: EventFacts, provision: SettingProvision, policy: Policy): SettingResult => {
  const share = regularClass(provision, facts.records, facts.window, policy)
  const dates = [...groupBy(facts.records.filter(tellsPlace), ({ date }) => date)]
    .map(([, records]) => readDate(records, facts))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const count = (match: SettingDate['match']): number => dates.filter((date) => date.match === match).length
  const differs = count('differs')
  const found = settingDiffers(differs, dates.length, policy)
  const allMatch = dates.length > 0 && count('matches') === dates.length
  return {
    kind: 'setting',
    id: provision.id,
    line: facts.line.id,
    asWritten: provision.asWritten,
    verdict: verdictOf(found, dates.length, allMatch && facts.fullyCovered, share, policy.regularClassPoints),
    summary: '',
    window: facts.window,
    matches: count('matches'),
    differs,
    unknown: count('unknown'),
    dates,
    ...(share !== undefined && { regularClass: share }),
  }
}

/** A record of minutes alone says nothing of the place. */
const tellsPlace = ({ observed, setting, groupSize, status }: Observation): boolean =>
  status !== undefined ||
  setting !== undefined ||
  groupSize !== undefined ||
  observed?.setting !== undefined ||
  observed?.groupSize !== undefined

const verdictOf = (differs: boolean, observed: number, matches: boolean, share: RegularClass | undefined, points: number): Verdict => {
  const byDates: Verdict = differs ? 'shortfall' : matches ? 'met' : 'undetermined'
  if (share === undefined) return byDates
  const byShare: Verdict = isOutside(share, points) !== undefined ? 'shortfall' : isInside(share, points) ? 'met' : 'undetermined'
  return observed === 0 ? byShare : worse(byDates, byShare)
}

/** A differing setting is a finding from a share of at least five dates on, or when every one of at least three differs. */
export const settingDiffers = (differs: number, observed: number, policy: Policy): boolean =>
  observed >= fewDates ? differs > 0 && differs / observed >= policy.settingShare : observed >= leastDates && differs === observed

const readDate = (records: readonly Observation[], facts: EventFacts): SettingDate => {
  const first = records[0] as Observation
  const found = new Set(records.map((record) => matchOf(record, facts)).filter((match) => match !== 'unknown'))
  const conflict = found.size > 1
  const observed = records.flatMap(({ observed, setting, groupSize }) => {
    const size = observed?.groupSize ?? groupSize
    const place = observed?.setting ?? setting
    return place === undefined ? (size === undefined ? [] : [`group of ${size}`]) : [place]
  })
  return {
    date: first.date,
    match: conflict ? 'unknown' : ([...found][0] ?? 'unknown'),
    observed: [...new Set(observed)].sort(),
    ...(conflict && { conflict: true as const }),
    records: records.map(({ id }) => id).sort(compareIds),
  }
}

const matchOf = (record: Observation, { line }: EventFacts): SettingDate['match'] => {
  const day = toDay(record.date)
  const part = line.parts.findLast(({ span }) => span.start <= day && day <= span.end) ?? line.parts.at(-1)
  const provision = part?.provision as SettingProvision
  if (record.status === 'matches' || record.status === 'differs' || record.status === 'unknown') return record.status
  const place = record.observed?.setting ?? record.setting
  const size = record.observed?.groupSize ?? record.groupSize
  const byPlace = place === undefined ? 'unknown' : compareSettings(provision.setting, place)
  const { group } = provision
  const bySize =
    size === undefined || group === undefined ? 'unknown' : size >= (group.min ?? 1) && size <= (group.max ?? size) ? 'matches' : 'differs'
  if (byPlace === 'differs' || bySize === 'differs') return 'differs'
  return byPlace === 'matches' || bySize === 'matches' ? 'matches' : 'unknown'
}
