import { nextStep } from '../../src/drafts/ladder/next-step.ts'
import type { NextStep } from '../../src/drafts/ladder/step.ts'
import { evaluate } from '../../src/evaluate.ts'
import { threeSituations } from '../../src/fixtures/three-situations.ts'
import type { Communication } from '../../src/model/communication.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { ObservationLog } from '../../src/model/observation.ts'
import type { Plan } from '../../src/model/plan.ts'
import { type CivilDate, fromDay, toDay } from '../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../src/time/school-calendar.ts'

const example = threeSituations()

/** One line of speech twice a week: short in the first weeks, then as the months say. */
export const speechPlan: Plan = { ...example.plan, provisions: example.plan.provisions.filter(({ id }) => id === 'speech') }
export const calendar: SchoolCalendar = { ...example.calendar, end: '2027-06-11' }

/** A log that is complete: weeks with one session until a day, with two after it. */
export const speechLog = (shortUntil: CivilDate, asOf: CivilDate): ObservationLog => {
  const observations = []
  for (let day = toDay('2026-09-14'); day <= toDay(asOf); day += 7) {
    const held = fromDay(day) <= shortUntil ? [day + 1] : [day + 1, day + 3]
    for (const one of held) {
      if (one > toDay(asOf)) continue
      observations.push({
        id: `o${one}`,
        provisionId: 'speech',
        date: fromDay(one),
        status: 'delivered',
        minutes: 30,
        source: 'parent',
      } as const)
    }
  }
  return { observations, coverage: [{ provisionId: 'speech', source: 'parent', start: '2026-09-14', end: asOf }] }
}

export const speechAt = (asOf: CivilDate, shortUntil: CivilDate = '2027-06-11'): Evaluation =>
  evaluate({ plan: speechPlan, calendar, log: speechLog(shortUntil, asOf), asOf })

/** What the ladder says on a day. */
export const stepAt = (asOf: CivilDate, communications: readonly Communication[], evaluation: Evaluation = speechAt(asOf)): NextStep =>
  nextStep({ evaluation, communications, calendar, asOf })

export const reyes = { name: 'Ms. Reyes', role: 'case-manager' } as const

/** An entry about speech with Ms. Reyes. */
export const said = (id: string, date: CivilDate, kind: Communication['kind'], more: Partial<Communication> = {}): Communication => ({
  id,
  date,
  kind,
  with: [reyes],
  about: ['speech'],
  ...more,
})

export const sent = (
  id: string,
  date: CivilDate,
  step: NonNullable<Communication['step']>,
  more: Partial<Communication> = {},
): Communication => said(id, date, 'sent', { step, ...more })
