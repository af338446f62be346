import type { Meeting } from '../../../src/model/observation.ts'
import { type CivilDate, toDay } from '../../../src/time/civil-date.ts'
import { type Case, type Judgment, judgeClaim, saidBy } from './judgment.ts'

/** Reviews that were held late or not at all, a plan that ran out, wording without an amount. */
export const judgePlan = (one: Case): readonly Judgment[] => {
  const { reviews } = one.student.plan
  return [
    judgeReview(one, 'plan-annual-review', 'annual-review', reviews?.annualBy),
    judgeReview(one, 'plan-reevaluation', 'reevaluation', reviews?.reevaluationBy),
    judgeEnd(one),
    ...judgeWording(one),
  ]
}

const judgeReview = (one: Case, rule: string, kind: Meeting['kind'], by: CivilDate | undefined): Judgment => {
  const held = one.student.truth.meetings.filter((meeting) => meeting.kind === kind).map(({ date }) => date)
  const isLate = by !== undefined && toDay(by) < one.asOf && !held.some((date) => date <= by)
  const isTold = one.student.log.meetings?.some((meeting) => meeting.kind === kind) === true
  return judgeClaim(one, {
    rule,
    line: 'plan',
    contradicts: () => (isLate ? undefined : 'it was held in time'),
    toFind: isLate ? [{ what: `not held by ${by}`, isClear: isTold, isIn: () => true }] : [],
  })
}

/** The records cannot tell what holds after the last day of the last version; they must say so, then and not before. */
const judgeEnd = (one: Case): Judgment => {
  const { plan } = one.student
  const later = plan.versions ?? []
  const end = later.length === 0 ? plan.effective.end : (later.at(-1)?.effective.end ?? plan.effective.end)
  const hasPassed = end !== undefined && toDay(end) < one.asOf
  const isOpen = saidBy(one, 'plan-expired', 'plan').open.length > 0
  const judged = { rule: 'plan-expired', line: 'plan' }
  if (hasPassed !== isOpen) return { ...judged, outcome: 'wrong', note: isOpen ? `open before ${end}` : `silent after ${end}` }
  return { ...judged, outcome: isOpen ? 'found' : 'nothing' }
}

const judgeWording = (one: Case): readonly Judgment[] =>
  one.lines
    .filter(({ kind }) => kind === 'service')
    .map(({ id, parts }) => {
      const vague = parts.filter(
        ({ provision, from }) => provision.kind === 'service' && provision.frequency === undefined && from <= one.asOf,
      )
      return judgeClaim(one, {
        rule: 'plan-vague',
        line: id,
        contradicts: () => (vague.length > 0 ? undefined : 'the wording has an amount'),
        toFind: vague.length > 0 ? [{ what: 'no amount', isClear: true, isIn: () => true }] : [],
      })
    })
