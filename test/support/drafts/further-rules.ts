import type { Evaluation, Occurrence, Quantity, Violation, Window } from '../../../src/model/evaluation.ts'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { Random } from '../random.ts'
import { noteWords } from './hostile.ts'

/*
 * Findings of rules that need more than a generated log holds (forms of sessions, reviews, agreed amounts, notices, a user's own
 * rule), in the shape in which the engine gives them.
 */

/** A finding that a rule made. */
export interface Made {
  readonly rule: string
  readonly line: string
  readonly kind: string
  readonly occurrences: readonly Omit<Occurrence, 'id'>[]
}

const first = toDay('2026-09-14')
const exactly = (unit: string, value: number): Quantity => ({ unit: unit as Quantity['unit'], min: value, max: value })

/** Adds findings of one to three further rules to an evaluation. */
export const withFurtherRules = (evaluation: Evaluation, r: Random): Evaluation => {
  const makers = [form, review, commitment, notice, startClock, classShare, declining, persistent, ownRule]
  const made = r
    .shuffle(makers)
    .slice(0, r.int(1, 3))
    .map((make) => make(r, evaluation.asOf))
    .filter(({ line }) => line === 'plan' || evaluation.provisions.some((one) => one.line === line))
  return withFindings(
    evaluation,
    made.map((one) => ({ ...one, severity: r.pick(['not-rated', 'notable', 'very-large'] as const) })),
  )
}

/** Adds findings as the engine gives them. */
export const withFindings = (evaluation: Evaluation, made: readonly (Made & Pick<Violation, 'severity'>)[]): Evaluation => {
  const violations = made.map(({ rule, line, kind, occurrences, severity }): Violation => {
    const result = evaluation.provisions.find((one) => one.line === line)
    const windows = occurrences.map(({ window }) => window)
    return {
      id: `${rule}/${line}`,
      rule,
      provisionId: result?.id ?? evaluation.planId,
      line,
      kind: kind as Violation['kind'],
      asWritten: result?.asWritten ?? '',
      severity,
      window: { start: (windows[0] as Window).start, end: (windows.at(-1) as Window).end, schoolDays: windows.length },
      occurrences: occurrences.map((one, i) => ({ id: `${rule}/${i}`, ...one })),
      basis: [],
      suggestedStep: 'ask',
      message: '',
    }
  })
  return { ...evaluation, violations: [...evaluation.violations, ...violations] }
}

const onDay = (day: number): Window => ({ start: fromDay(day), end: fromDay(day), schoolDays: 1 })
const evidence = ['further']
const someDays = (r: Random, asOf: CivilDate): readonly number[] =>
  [...new Set(Array.from({ length: r.int(1, 9) }, () => r.int(first, toDay(asOf))))].sort((a, b) => a - b)

const form = (r: Random, asOf: CivilDate): Made => {
  const aspect = r.pick(['group', 'setting', 'provider', 'delivery'])
  const seen = {
    group: ['5', '24'],
    setting: ['full-class', 'hallway'],
    provider: ['aide', 'Mr. Smith'],
    delivery: ['consult', 'indirect', 'direct'],
  }[aspect as 'group']
  return {
    rule: `service-${aspect}`,
    line: 'line',
    kind: 'service',
    occurrences: someDays(r, asOf).map((day) => ({
      window: onDay(day),
      expected: exactly('session', 1),
      actual: exactly('session', 0),
      detail: {
        observed: r.pick([...seen, r.pick(noteWords)]),
        ...(aspect !== 'delivery' && { promised: aspect === 'group' ? '3' : 'small-group' }),
      },
      evidence,
    })),
  }
}

const review = (r: Random, asOf: CivilDate): Made => {
  const due = fromDay(toDay(asOf) - r.int(5, 60))
  const held = r.chance(0.5) ? fromDay(toDay(due) + r.int(1, 4)) : undefined
  return {
    rule: r.pick(['plan-annual-review', 'plan-reevaluation']),
    line: 'plan',
    kind: 'plan',
    occurrences: [
      {
        window: { start: due, end: asOf, schoolDays: 5 },
        expected: exactly('date', 1),
        actual: exactly('date', held === undefined ? 0 : 1),
        detail: { due, ...(held !== undefined && { heldOn: held }) },
        evidence: [],
      },
    ],
  }
}

const commitment = (r: Random, asOf: CivilDate): Made => {
  const unit = r.pick(['session', 'minute'])
  const held = r.int(0, 200)
  return {
    rule: 'commitment-behind',
    line: 'line',
    kind: 'commitment',
    occurrences: [
      {
        window: { start: '2026-09-14', end: asOf, schoolDays: 20 },
        expected: exactly(unit, 600),
        actual: { unit: unit as 'session', min: held, max: held + r.int(0, 60) },
        detail: { by: fromDay(toDay(asOf) + 60), why: r.pick(['behind-pace', 'out-of-reach', 'date-passed']) },
        evidence,
      },
    ],
  }
}

const notice = (r: Random, asOf: CivilDate): Made => {
  const received = r.chance(0.5) ? { receivedOn: asOf } : {}
  return {
    rule: 'notice-missed-services',
    line: 'line',
    kind: 'service',
    occurrences: [
      {
        window: { start: '2026-09-18', end: asOf, schoolDays: 5 },
        expected: exactly('report', 1),
        actual: exactly('report', 'receivedOn' in received ? 1 : 0),
        detail: { due: '2026-09-23', notBegunBy: '2026-09-18', ...received },
        evidence,
      },
    ],
  }
}

const startClock = (_: Random, asOf: CivilDate): Made => ({
  rule: 'service-start-clock',
  line: 'line',
  kind: 'service',
  occurrences: [
    {
      window: { start: '2026-09-14', end: asOf, schoolDays: 10 },
      expected: exactly('session', 1),
      actual: exactly('session', 0),
      detail: { event: 'plan-developed', from: '2026-09-14', lastDay: '2026-09-18', days: 4, dayKind: 'school-days' },
      evidence: [],
    },
  ],
})

const classShare = (r: Random, asOf: CivilDate): Made => ({
  rule: 'setting-regular-class-share',
  line: 'place',
  kind: 'setting',
  occurrences: [
    {
      window: { start: '2026-09-14', end: asOf, schoolDays: 20 },
      expected: { unit: 'percent' as never, min: 80, max: 100 },
      actual: { unit: 'percent' as never, min: r.int(20, 40), max: r.int(40, 60) },
      detail: { direction: 'less' },
      evidence,
    },
  ],
})

const declining = (_: Random, asOf: CivilDate): Made => ({
  rule: 'pattern-declining',
  line: 'line',
  kind: 'service',
  occurrences: [0, 7, 14].map((shift, i) => ({
    window: { start: fromDay(first + shift), end: shift === 14 ? asOf : fromDay(first + shift + 6), schoolDays: 5 },
    expected: exactly('session', 12),
    actual: { unit: 'session', min: 8 - 3 * i, max: 9 - 3 * i },
    evidence,
  })),
})

const persistent = (_: Random, asOf: CivilDate): Made => ({ ...declining(_, asOf), rule: 'pattern-persistent' })

const ownRule = (r: Random, asOf: CivilDate): Made => ({
  rule: 'local-late-start',
  line: r.pick(['line', 'time', 'place']),
  kind: 'service',
  occurrences: someDays(r, asOf).map((day) => ({ window: onDay(day), expected: exactly('date', 1), actual: exactly('date', 0), evidence })),
})
