import { exactly } from '../core/bounds.ts'
import { groupBy } from '../core/group-by.ts'
import { compareText } from '../core/order.ts'
import { logKey, type Observation } from '../model/observation.ts'
import type { ServiceProvision } from '../model/provision.ts'
import { type Day, fromDay } from '../time/civil-date.ts'
import { Form, Outcome } from './entries.ts'
import { type Aspect, aspectForm } from './form.ts'
import type { FoundOccurrence, RuleOutcome, ServiceFacts } from './rule.ts'
import { partAt } from './service-line.ts'

/** A session on record whose form was written down. */
interface Told {
  readonly day: Day
  readonly record: Observation
  readonly differs: boolean
  readonly provision: ServiceProvision
}

/** A finding about sessions whose group, place or provider differs from the plan. */
export const formFinding = (facts: ServiceFacts, aspect: Aspect): RuleOutcome => {
  const { clock, policy } = facts.context
  const told = [...toldForms(facts, aspect)].sort(
    ({ record: a }, { record: b }) => compareText(logKey(a), logKey(b)) || compareText(a.id, b.id),
  )
  const byDay = [...groupBy(told, ({ day }) => day)].sort(([a], [b]) => a - b)
  const sure = byDay.filter(([, told]) => !isDisputed(told))
  const disputed = byDay.filter(([, told]) => isDisputed(told)).map(([day]) => fromDay(day))
  const open = disputed.map((date) => ({ window: clock.between(facts.line, date, date), wouldSettle: [date] }))
  const occurrences = sure.flatMap(([day, told]) => occurrenceOf(day, told, aspect, facts))
  const first = occurrences[0]
  const last = occurrences.at(-1)
  if (first === undefined || last === undefined) return { open }
  const count = (differs: boolean): number =>
    sure.reduce((sum, [, told]) => sum + mostInOneLog(told.filter((one) => one.differs === differs)), 0)
  const short = count(true)
  const of = short + count(false)
  const window = clock.between(facts.line, first.window.start, last.window.end)
  return {
    open,
    finding: { occurrences, window, size: { share: { short: exactly(short), of }, window, isEnough: of >= policy.minOpportunities } },
  }
}

const toldForms = ({ ledger, context }: ServiceFacts, aspect: Aspect): readonly Told[] => {
  if (!ledger.line.parts.some(({ provision }) => provision[aspect] !== undefined)) return []
  const { entries } = context
  // Records of one log and day that look alike may be one session.
  const unsure = new Set(ledger.possibleDuplicates)
  return ledger.tallies.flatMap(({ records }) =>
    Array.from(records).flatMap((entry): Told[] => {
      const outcome = entries.outcome[entry]
      if (unsure.has(entry) || entries.tellsMore[entry] === 0 || (outcome !== Outcome.held && outcome !== Outcome.notCounted)) return []
      const day = entries.day[entry] as Day
      const provision = partAt(ledger.line, day - ledger.firstDay)?.provision
      const record = entries.records[entry] as Observation
      const form = provision === undefined ? undefined : aspectForm(aspect, record, provision)
      if (provision === undefined || form === undefined || form === Form.notRecorded) return []
      return [{ day, record, differs: form === Form.differs, provision }]
    }),
  )
}

/** One log says that the form was as written, another that it was not: nobody can tell whether they mean one session. */
const isDisputed = (told: readonly Told[]): boolean => {
  const logs = [...groupBy(told, ({ record }) => logKey(record)).values()]
  return logs.some((log) => log.every(({ differs }) => differs)) && logs.some((log) => log.every(({ differs }) => !differs))
}

const mostInOneLog = (told: readonly Told[]): number =>
  Math.max(0, ...[...groupBy(told, ({ record }) => logKey(record)).values()].map((ofLog) => ofLog.length))

const occurrenceOf = (day: Day, told: readonly Told[], aspect: Aspect, { line, context }: ServiceFacts): readonly FoundOccurrence[] => {
  const differing = told.filter(({ differs }) => differs)
  const [first] = differing
  if (first === undefined) return []
  const date = fromDay(day)
  const sessions = mostInOneLog(differing)
  return [
    {
      window: context.clock.between(line, date, date),
      expected: { unit: 'session', ...exactly(sessions) },
      actual: { unit: 'session', ...exactly(0) },
      detail: { promised: promisedForm(aspect, first.provision), observed: observedForm(aspect, first.record) },
      evidence: [...new Set(differing.map(({ record }) => record.id))],
    },
  ]
}

const promisedForm = (aspect: Aspect, { group, setting, provider }: ServiceProvision): string => {
  if (aspect !== 'group') return (aspect === 'setting' ? setting : provider) ?? ''
  const { min = 1, max } = group ?? {}
  return max === undefined ? `${min}+` : min === max ? String(max) : `${min}–${max}`
}

const observedForm = (aspect: Aspect, { groupSize, setting, provider }: Observation): string =>
  String((aspect === 'group' ? groupSize : aspect === 'setting' ? setting : provider) ?? '')
