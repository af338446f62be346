import { exactly } from '../core/bounds.ts'
import type { CommitmentResult, ServiceResult } from '../model/evaluation.ts'
import type { CommitmentProvision } from '../model/provision.ts'
import { fromDay } from '../time/civil-date.ts'
import type { ServiceLedger } from './service-ledger.ts'

/** An agreed amount as its result: it was counted like a service whose one period is the whole time until its date. */
export const commitmentResult = (provision: CommitmentProvision, counted: ServiceResult, ledger: ServiceLedger): CommitmentResult => {
  const period = counted.periods[0]
  const { sessions, minutes } = provision.agreed
  const agreed = { unit: sessions === undefined ? ('minute' as const) : ('session' as const), ...exactly(sessions ?? minutes ?? 0) }
  const amount = sessions === undefined ? period?.minutes : period?.sessions
  const delivered = amount?.delivered ?? exactly(0)
  return {
    kind: 'commitment',
    id: provision.id,
    line: counted.line,
    asWritten: provision.asWritten,
    verdict: counted.verdict,
    summary: '',
    window: { start: fromDay(ledger.duty.start), end: fromDay(ledger.duty.end), schoolDays: ledger.schoolDays },
    by: provision.by,
    agreed,
    delivered,
    remaining: { min: Math.max(0, agreed.min - delivered.max), max: Math.max(0, agreed.max - delivered.min) },
    ...(counted.pace !== undefined && { pace: counted.pace }),
    records: period?.records ?? [],
  }
}
