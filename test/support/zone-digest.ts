import { createHash } from 'node:crypto'
import { draft } from '../../src/drafts/draft.ts'
import { en } from '../../src/drafts/en.ts'
import { es } from '../../src/drafts/es.ts'
import { nextStep } from '../../src/drafts/ladder/next-step.ts'
import { toIcs } from '../../src/drafts/to-ics.ts'
import { evaluate } from '../../src/evaluate.ts'
import { threeSituations } from '../../src/fixtures/three-situations.ts'
import { deadlineOf } from '../../src/law/deadline-of.ts'
import { statePacks } from '../../src/law/state-packs.ts'
import { toEml } from '../../src/mail/to-eml.ts'
import { ladderSteps } from '../../src/model/communication.ts'
import { toMarkdown } from '../../src/report/markdown.ts'
import { fromDay, parseDay } from '../../src/time/civil-date.ts'
import { monthStart, plusMonths } from '../../src/time/months.ts'
import { asked, calendars, promises } from './school-calendars.ts'
import { truthCase } from './truth/case.ts'
import { planWith, speech } from './worked.ts'

/*
 * Prints a digest of what the library says about many cases; run once in every time zone.
 * The days around those that Samoa skipped (2011-12-30) and around changes of the clock are among them.
 */

const hash = createHash('sha256')
const add = (value: unknown): void => void hash.update(`${JSON.stringify(value)}\n`)

for (let day = parseDay('2011-11-01') as number; day < (parseDay('2012-04-30') as number); day++)
  add([fromDay(day), fromDay(monthStart(day)), fromDay(plusMonths(day, 1))])
for (let day = parseDay('2026-01-01') as number; day < (parseDay('2028-12-31') as number); day += 3)
  add([fromDay(day), fromDay(monthStart(day)), fromDay(plusMonths(day, -2))])
for (let seed = 1; seed <= 150; seed++) {
  const { plan, calendar, log, asOf } = truthCase(seed, { weeks: 4, logs: 3, makeUps: true, beyond: true, amended: true, gaps: true })
  add(evaluate({ plan, calendar, log, asOf }))
  add(evaluate({ plan, calendar, log, asOf, policy: { periodAnchor: 'provision-start' } }))
}
for (const { calendar: name, promise, from } of asked) {
  const calendar = calendars[name]
  const plan = planWith(speech(promises[promise]), { effective: { start: from ?? calendar.start } })
  add(evaluate({ plan, calendar, log: { observations: [] }, asOf: calendar.end }))
}
const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan, calendar, log, asOf })
add([evaluation, toMarkdown(evaluation)])
for (const locale of [en, es]) {
  for (const step of ladderSteps) {
    const taken = nextStep({ evaluation, calendar, locale, choose: { step } })
    const letter = draft(taken, { evaluation, locale, child: 'A.' })
    const from = { address: 'a@example.org' }
    add([taken, letter, toIcs(taken, { locale }), await toEml(letter, { from, to: [from] })])
  }
}
for (const { clocks } of statePacks) for (const clock of clocks) add(deadlineOf({ clock, event: '2026-10-30', calendar, holidays: [] }))
process.stdout.write(`${new Date(Date.UTC(2026, 0, 1, 12)).getTimezoneOffset()} ${hash.digest('hex')}`)
