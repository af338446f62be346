import type { Observation } from '../model/observation.ts'
import type { Delivery } from '../model/provision.ts'
import type { CompiledLine } from './compile.ts'
import { partAt, type ServiceLine } from './service-line.ts'

/** Whether the forms of delivery agree: consultation never counts toward direct minutes, nor the reverse. */
export const sameDelivery = (promised: Delivery | undefined, recorded: Delivery | undefined): boolean =>
  recorded === undefined || ((promised ?? 'direct') === 'direct') === (recorded === 'direct')

type Test = (line: ServiceLine) => boolean

/**
 * The lines that a record with a service alone can be about, on the day with this table index.
 * Delivery excludes; group and length narrow, unless they would leave none: a session in another form was still held.
 */
export const linesForService = (record: Observation, index: number, lines: readonly CompiledLine[]): readonly number[] => {
  const service = serviceName(record)
  const promised = (line: ServiceLine) => partAt(line, index)?.provision
  const inForce: Test = (line) => {
    const provision = promised(line)
    return provision?.service === service && sameDelivery(provision?.delivery, record.delivery)
  }
  const byGroup: Test = (line) => {
    const group = promised(line)?.group
    const size = record.groupSize ?? 1
    return group === undefined || (size >= (group.min ?? 1) && size <= (group.max ?? size))
  }
  const byLength: Test = (line) => {
    const length = partAt(line, index)?.terms?.length
    const minutes = record.minutes ?? 0
    return length === undefined || (minutes >= length.min && minutes <= length.max)
  }
  let candidates = lines.flatMap((line, i) => (line.kind === 'service' && line.of === 'service' && inForce(line) ? [i] : []))
  const narrow = (test: Test): void => {
    const left = candidates.filter((i) => test(lines[i] as ServiceLine))
    if (left.length > 0) candidates = left
  }
  if (record.groupSize !== undefined) narrow(byGroup)
  if (record.minutes !== undefined && record.minutes > 0) narrow(byLength)
  return candidates
}

/** The lines that have this service on some day, whatever the day. */
export const linesOnceWithService = (record: Observation, lines: readonly CompiledLine[]): readonly number[] => {
  const service = serviceName(record)
  return lines.flatMap((line, i) =>
    line.kind === 'service' && line.of === 'service' && line.parts.some((part) => part.provision.service === service) ? [i] : [],
  )
}

/** A service as plans name it: lower-case words joined by hyphens. */
export const serviceName = ({ service }: Observation): string | undefined => service?.trim().toLowerCase().replaceAll(' ', '-')
