import type { Frequency, Range } from '../model/frequency.ts'
import type { AccommodationProvision, ServiceProvision, SettingProvision } from '../model/provision.ts'
import type { ProvisionPhrase } from './provision-phrase.ts'

/** The kinds of provision that a line of a plan is read as. @public */
export type WrittenProvision = ServiceProvision | AccommodationProvision | SettingProvision

/**
 * Makes a provision of a plan of what a line was read as.
 *
 * What the words do not promise ("may", "as needed") has no lower end in the plan, so that nobody is held to it.
 *
 * @param phrase - The value of a reading.
 * @param given - The id, and the plan's own words.
 * @returns The provision, or nothing for a service without a name.
 *
 * @example
 * const read = parseProvision('Speech may be provided 2x per week').value
 * read && provisionOf(read, { id: 'speech', asWritten: '…' })?.kind // 'service'
 *
 * @public
 */
export const provisionOf = (
  phrase: ProvisionPhrase,
  given: { readonly id: string; readonly asWritten: string },
): WrittenProvision | undefined => {
  if (phrase.kind !== 'service') return { ...given, ...phrase }
  const { enforceable, service, frequency, effective, ...rest } = phrase
  if (service === undefined) return undefined
  const { start, end } = effective ?? {}
  return {
    ...given,
    ...rest,
    service,
    ...(frequency !== undefined && { frequency: enforceable ? frequency : withoutLowerEnd(frequency) }),
    ...(start !== undefined && { effective: { start, ...(end !== undefined && { end }) } }),
  }
}

const fromZero = ({ max }: Range): Range => ({ min: 0, max })

const withoutLowerEnd = (frequency: Frequency): Frequency =>
  frequency.sessions === undefined
    ? { ...frequency, minutes: fromZero(frequency.minutes) }
    : { ...frequency, sessions: fromZero(frequency.sessions) }
