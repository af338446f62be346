import type { CommitmentProvision, ServiceProvision } from '../model/provision.ts'

/** A provision that is counted in sessions or minutes. */
export type CountedProvision = ServiceProvision | CommitmentProvision

/** A counted provision as a service: what was agreed by a date is one period, the whole time until then. */
export const countedAs = (provision: CountedProvision): ServiceProvision => {
  if (provision.kind === 'service') return provision
  const { id, asWritten, service = '', agreed } = provision
  const exactly = (amount: number) => ({ min: amount, max: amount })
  const per = { unit: 'total', count: 1 } as const
  const frequency = agreed.sessions === undefined ? { minutes: exactly(agreed.minutes), per } : { sessions: exactly(agreed.sessions), per }
  return { id, kind: 'service', service, asWritten, frequency }
}
