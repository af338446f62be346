import type { Bounds } from '../core/bounds.ts'
import type { Observation } from '../model/observation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { formatDate, formatNumber } from '../wording/format.ts'

/** A date in words. */
export const dateText = (date: CivilDate): string => formatDate('en', date)

/** An amount: one number, or both ends. */
export const amountText = ({ min, max }: Bounds): string =>
  min === max ? formatNumber('en', min) : `${formatNumber('en', min)} to ${formatNumber('en', max)}`

/** What a record says, in a few words. */
export const recordText = ({ id, status, minutes, reason, makeUpFor, groupSize, start }: Observation): string =>
  [
    `${id}: ${(status ?? 'observed').replaceAll('-', ' ')}`,
    ...(start === undefined ? [] : [`at ${start}`]),
    ...(minutes === undefined ? [] : [`${minutes} minutes`]),
    ...(reason === undefined ? [] : [`reason ${reason.replaceAll('-', ' ')}`]),
    ...(groupSize === undefined ? [] : [`group of ${groupSize}`]),
    ...(makeUpFor === undefined ? [] : [`makes up ${makeUpFor}`]),
  ].join(', ')
