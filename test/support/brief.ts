import type { Frequency, Range } from '../../src/model/frequency.ts'
import type { ServicePhrase } from '../../src/phrases/service/service-phrase.ts'

const range = ({ min, max }: Range): string => (max === null ? `${min}+` : min === max ? `${min}` : `${min}-${max}`)

const per = ({ per: { unit, count, length } }: Frequency): string =>
  `${count === 1 ? '' : count}${unit.replace('school-day', 'day').replace('plan-year', 'year')}${length ?? ''}`

/** A frequency in a few characters: `2x30/week`, `120m/month`, `1x/2week`, `6x30/month 3of4`. */
export const briefFrequency = (frequency: Frequency): string => {
  const { pattern } = frequency
  const amount =
    frequency.sessions === undefined
      ? `${range(frequency.minutes)}m`
      : `${range(frequency.sessions)}x${frequency.minutesPerSession === undefined ? '' : range(frequency.minutesPerSession)}`
  return `${amount}/${per(frequency)}${pattern === undefined ? '' : ` ${pattern.weeksOn}of${pattern.weeksOf}`}`
}

/** A service line in one line, for tables: service, amount, then what else it says. */
export const briefService = (value: ServicePhrase | null): string => {
  if (value === null) return '?'
  const { service, subjects, frequency, group, delivery, setting, provider, days, effective, season, enforceable } = value
  return [
    `${service ?? '-'}${subjects === undefined ? '' : `(${subjects.join(',')})`}`,
    ...(frequency === undefined ? [] : [briefFrequency(frequency)]),
    ...(group === undefined
      ? []
      : [
          group.max === 1
            ? 'individual'
            : group.max === undefined
              ? 'group'
              : `group${group.min === undefined ? '' : `${group.min}-`}${group.max}`,
        ]),
    ...(delivery === undefined ? [] : [delivery]),
    ...(setting === undefined ? [] : [`@${setting}`]),
    ...(provider === undefined ? [] : [`by:${provider}`]),
    ...(days === undefined ? [] : [days.join('+')]),
    ...(effective === undefined ? [] : [`${effective.start ?? ''}..${effective.end ?? ''}`]),
    ...(season === undefined ? [] : [season]),
    ...(enforceable ? [] : ['weak']),
  ].join(' ')
}
