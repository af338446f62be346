import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextStep } from '../../src/drafts/ladder/next-step.ts'
import type { NextStep } from '../../src/drafts/ladder/step.ts'
import { isSamePerson } from '../../src/drafts/ladder/threads.ts'
import { evaluate } from '../../src/evaluate.ts'
import { threeSituations } from '../../src/fixtures/three-situations.ts'
import { type Communication, communicationKinds, type LadderStep, ladderSteps } from '../../src/model/communication.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { type CivilDate, fromDay, toDay } from '../../src/time/civil-date.ts'
import { calendar, reyes, speechAt } from '../support/ladder.ts'

/*
 * Families that follow the ladder, and schools that answer, promise, call, settle or stay silent at random; and lists of
 * communications in which anything stands.
 */

const example = threeSituations()
const evaluations = new Map<string, Evaluation>()
const cached = (key: string, make: () => Evaluation): Evaluation => {
  const known = evaluations.get(key) ?? make()
  evaluations.set(key, known)
  return known
}
/** One line that stays short, or becomes right; evaluated up to the Sunday before. */
const oneLine = (asOf: CivilDate, shortUntil: CivilDate): Evaluation => {
  const sunday = fromDay(toDay(asOf) - ((toDay(asOf) + 4) % 7))
  return cached(`${sunday} ${shortUntil}`, () => speechAt(sunday, shortUntil))
}
const threeLines = cached('three', () => evaluate(example))

const isSchoolDay = (day: number): boolean =>
  (day + 3) % 7 < 5 && !(calendar.closures ?? []).some(({ start, end }) => toDay(start) <= day && day <= toDay(end))
const schoolDaysBetween = (from: CivilDate, to: CivilDate): number => {
  let count = 0
  for (let day = toDay(from) + 1; day <= toDay(to); day++) if (isSchoolDay(day)) count++
  return count
}

const escalation: readonly LadderStep[] = ['follow-up', 'request-records', 'request-meeting', 'know-options']
const silent: readonly LadderStep[] = ['document', 'know-options']

/** What the school does after a message. */
type Answer = 'silence' | 'reply' | 'unclear' | 'promise' | 'call' | 'meeting' | 'settle'
const answers = fc.constantFrom<Answer>('silence', 'silence', 'silence', 'reply', 'unclear', 'promise', 'call', 'meeting', 'settle')

const answerOf = (answer: Answer, message: Communication, wait: number, by: number): readonly Communication[] => {
  const date = fromDay(toDay(message.date) + wait)
  const base = { id: `${message.id}-a`, date, with: [reyes], ...(message.about && { about: message.about }) }
  const agreed = [{ what: 'Look at the schedule', by: fromDay(toDay(date) + by) }]
  switch (answer) {
    case 'silence':
      return []
    case 'reply':
      return [{ ...base, kind: 'received', replyTo: message.id }]
    case 'unclear':
      return [{ ...base, kind: 'received', unclear: true }]
    case 'promise':
      return [{ ...base, kind: 'received', agreed }]
    case 'settle':
      return [{ ...base, kind: 'received', resolved: true }]
    default:
      return [{ ...base, kind: answer, agreed }]
  }
}

interface Turn {
  readonly step: NextStep
  readonly before: readonly Communication[]
}

/** Follows the ladder from a day on: each step is taken on its first sensible day. */
const follow = (
  start: CivilDate,
  plan: readonly { answer: Answer; wait: number; by: number }[],
  evaluationAt: (day: CivilDate) => Evaluation,
) => {
  let said: readonly Communication[] = []
  let today = start
  const turns: Turn[] = []
  for (const [i, { answer, wait, by }] of plan.entries()) {
    const step = nextStep({ evaluation: evaluationAt(today), communications: said, calendar, asOf: today })
    turns.push({ step, before: said })
    const date = step.earliest > today ? step.earliest : today
    if (silent.includes(step.step)) {
      today = fromDay(toDay(date) + 7)
      continue
    }
    // The day it waits for may bring another step: the ladder is asked again then, as a person would.
    const again = nextStep({ evaluation: evaluationAt(date), communications: said, calendar, asOf: date })
    if (again.step !== step.step || again.line !== step.line || !again.due) {
      today = date
      turns.push({ step: again, before: said })
      if (!again.due || silent.includes(again.step)) {
        today = fromDay(toDay(date) + 1)
        continue
      }
    }
    const message: Communication = {
      id: `m${i}`,
      date,
      kind: 'sent',
      step: again.step,
      with: [reyes],
      ...(again.line !== undefined && { about: [again.line] }),
      ...(again.step === 'confirm' && again.refersTo[0] !== undefined && { replyTo: again.refersTo[0] }),
    }
    said = [...said, message, ...answerOf(again.step === 'thank' || again.step === 'confirm' ? 'silence' : answer, message, wait, by)]
    today = fromDay(Math.max(toDay(date), ...said.map((one) => toDay(one.date))))
  }
  return { turns, said }
}

const plans = fc.array(fc.record({ answer: answers, wait: fc.integer({ min: 0, max: 12 }), by: fc.integer({ min: 0, max: 25 }) }), {
  minLength: 3,
  maxLength: 14,
})

describe('families that follow the ladder', () => {
  const runs = (check: (turns: readonly Turn[], said: readonly Communication[]) => void, numRuns = 250): void => {
    fc.assert(
      fc.property(plans, fc.constantFrom<CivilDate>('2026-10-18', '2026-11-15', '2027-06-11'), fc.boolean(), (plan, shortUntil, isOne) => {
        const evaluationAt = isOne ? (day: CivilDate) => oneLine(day, shortUntil) : () => threeLines
        const { turns, said } = follow(isOne ? '2026-10-04' : '2026-12-18', plan, evaluationAt)
        check(turns, said)
      }),
      { numRuns },
    )
  }

  test('no step is repeated to the same person within five school days', () => {
    runs((_, said) => {
      const messages = said.filter(({ kind, step }) => kind === 'sent' && step !== 'confirm')
      messages.forEach((message, i) => {
        const before = messages.slice(0, i).findLast(({ step }) => step === message.step)
        if (before !== undefined) expect(schoolDaysBetween(before.date, message.date), JSON.stringify(said)).toBeGreaterThanOrEqual(5)
      })
    })
  })

  test('a call or a meeting is confirmed once', () => {
    runs((_, said) => {
      const confirmed = said.filter(({ step }) => step === 'confirm').map(({ replyTo }) => replyTo)
      expect(new Set(confirmed).size).toBe(confirmed.length)
    })
  })

  test('escalation never skips the question', () => {
    runs((turns) => {
      for (const { step, before } of turns) {
        if (!escalation.includes(step.step) && step.step !== 'ask-make-up') continue
        const asked = before.some(
          ({ kind, step: taken, about }) => kind === 'sent' && taken === 'ask' && about?.includes(step.line as string),
        )
        expect(asked, JSON.stringify(before)).toBe(true)
      }
    })
  })

  test('a promise with a date is waited for, and two school days more', () => {
    runs((turns) => {
      for (const { step, before } of turns) {
        if (!escalation.includes(step.step)) continue
        const open = before.findLastIndex(({ resolved, about }) => resolved === true && about?.includes(step.line as string))
        const promised = before
          .slice(open + 1)
          .filter(({ about }) => about?.includes(step.line as string))
          .flatMap(({ agreed = [] }) => agreed.flatMap(({ by }) => by ?? []))
        for (const by of promised) expect(schoolDaysBetween(by, step.earliest), JSON.stringify({ by, step })).toBeGreaterThanOrEqual(2)
      }
    })
  })

  test('a settled matter ends with thanks, or with a new question where it differs again', () => {
    let thanked = 0
    runs((turns) => {
      for (const { step, before } of turns) {
        const at = before.findLastIndex(({ resolved, about }) => resolved === true && about?.includes(step.line as string))
        const after = before.slice(at + 1).filter(({ kind, about }) => kind === 'sent' && about?.includes(step.line as string))
        if (at < 0 || after.length > 0) continue
        expect(['thank', 'ask'], JSON.stringify({ step, before })).toContain(step.step)
        if (step.step === 'ask') expect(step.why.code).toBe('differs-again')
        else thanked++
      }
    })
    expect(thanked).toBeGreaterThan(10)
  })

  test('the runs reach every step', () => {
    const seen = new Set<LadderStep>()
    runs((turns) => {
      for (const { step } of turns) seen.add(step.step)
    })
    expect([...seen].sort()).toEqual([...ladderSteps].sort())
  })
})

test('an unanswered thread never stalls: from the question to the options, each step later than the one before', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 8, maxLength: 8 }), fc.boolean(), (delays, hasCalendar) => {
      const said: Communication[] = []
      let today: CivilDate = '2026-10-04'
      const steps: LadderStep[] = []
      for (const delay of delays) {
        const input = { evaluation: oneLine(today, '2027-06-11'), communications: said, ...(hasCalendar && { calendar }), asOf: today }
        const step = nextStep(input)
        steps.push(step.step)
        if (step.step === 'know-options') break
        const last = said.at(-1)?.date
        if (last !== undefined) expect(step.earliest > last).toBe(true)
        today = fromDay(toDay(step.earliest) + delay)
        said.push({ id: `m${said.length}`, date: today, kind: 'sent', step: step.step, about: ['speech'], with: [reyes] })
      }
      expect(steps).toEqual(['ask', 'follow-up', 'request-records', 'request-meeting', 'know-options'])
    }),
    { numRuns: 100 },
  )
})

const person = fc.constantFrom(
  { name: 'Ms. Reyes', role: 'case-manager' as const },
  { name: 'Mr. Okafor', role: 'teacher' as const },
  { role: 'team' as const },
)
const entry = fc.record(
  {
    id: fc.string({ minLength: 1, maxLength: 3 }),
    date: fc.integer({ min: toDay('2026-09-01'), max: toDay('2027-01-31') }).map(fromDay),
    kind: fc.constantFrom(...communicationKinds),
    with: fc.array(person, { maxLength: 2 }),
    about: fc.subarray(['speech', 'extended-time', 'small-group', 'nothing'], { minLength: 1 }),
    step: fc.constantFrom(...ladderSteps),
    unclear: fc.boolean(),
    agreed: fc.array(
      fc.record({ what: fc.string({ minLength: 1 }), by: fc.integer({ min: toDay('2026-09-01'), max: toDay('2027-03-31') }).map(fromDay) }),
    ),
    resolved: fc.boolean(),
  },
  { requiredKeys: ['id', 'date', 'kind'] },
)

describe('lists in which anything stands', () => {
  test('a step comes out, as plain JSON, on a day that exists; nothing is escalated that was never spoken of', () => {
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 25 }),
        fc.integer({ min: toDay('2026-12-18'), max: toDay('2027-02-28') }),
        (communications, day) => {
          const step = nextStep({ evaluation: threeLines, communications, calendar: example.calendar, asOf: fromDay(day) })
          expect(JSON.parse(JSON.stringify(step))).toEqual(step)
          expect(step.earliest >= step.asOf).toBe(true)
          expect(step.due).toBe(step.earliest === step.asOf)
          for (const id of step.refersTo) expect(communications.some((one) => one.id === id)).toBe(true)
          if (escalation.includes(step.step)) {
            const spoken = communications.some(
              ({ kind, about }) =>
                kind !== 'promise' && kind !== 'received' && (about === undefined || about.includes(step.line as string)),
            )
            expect(spoken).toBe(true)
          }
          const repeated = communications.filter(
            ({ kind, step: taken, with: people = [{}], date }) =>
              kind === 'sent' &&
              taken === step.step &&
              date <= step.asOf &&
              people.some((one) => step.to.some((to) => isSamePerson(one, to))),
          )
          if (step.step !== 'document' && step.step !== 'know-options' && step.step !== 'confirm')
            for (const { date } of repeated) expect(schoolDaysBetween(date, step.earliest)).toBeGreaterThanOrEqual(5)
        },
      ),
      { numRuns: 400 },
    )
  })
})
