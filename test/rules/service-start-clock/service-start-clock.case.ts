import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const provisions = [speech(perWeek(1, null))]
const louisiana = { jurisdiction: 'US-LA', events: { 'plan-developed': '2026-09-08' } } as const
const all = [covered('09-08', '09-30')]
const short = ['service-frequency: 3 not-yet-rated', 'service-not-started: 1 very-large', 'service-gap: 1 large']

export const cases: readonly RuleCase[] = [
  {
    name: 'Louisiana: ten school days after the plan was developed, and nothing was held',
    provisions,
    plan: louisiana,
    log: { observations: [], coverage: all },
    asOf: '2026-09-27',
    violations: [...short, 'service-start-clock: 1 large'],
    undetermined: [],
  },
  {
    name: 'before the last day of the count it reminds',
    provisions,
    plan: louisiana,
    log: { observations: [], coverage: all },
    asOf: '2026-09-22',
    violations: ['service-frequency: 2 not-yet-rated', 'service-not-started: 1 very-large', 'service-gap: 1 large'],
    undetermined: [],
    reminders: ['service-start-clock: 2026-09-22'],
  },
  {
    name: 'held on the last day of the count: in time',
    provisions,
    plan: louisiana,
    log: { observations: [entry('09-22 delivered 30')], coverage: all },
    asOf: '2026-09-27',
    violations: ['service-frequency: 2 not-yet-rated', 'service-not-started: 1 large', 'service-gap: 1 large'],
    undetermined: [],
  },
  {
    name: 'one day that nobody watched may have held it: nothing is found',
    provisions,
    plan: louisiana,
    log: { observations: [], coverage: [covered('09-08', '09-15'), covered('09-17', '09-30')] },
    asOf: '2026-09-27',
    violations: ['service-frequency: 2 not-yet-rated'],
    undetermined: ['service-frequency: 2026-09-14', 'evidence-thin: 2026-09-08'],
  },
  {
    name: 'a plan that does not say when it was developed: no clock runs',
    provisions,
    plan: { jurisdiction: 'US-LA' },
    log: { observations: [], coverage: all },
    asOf: '2026-09-27',
    violations: short,
    undetermined: [],
  },
  {
    name: 'a service that the plan itself starts later is not late by the clock',
    provisions: [speech(perWeek(1, null), { effective: { start: '2026-09-25' } })],
    plan: louisiana,
    log: { observations: [], coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'Michigan: the clock of the first plan is chosen by the option',
    provisions,
    plan: { jurisdiction: 'US-MI', events: { 'plan-consent': '2026-09-08', 'notice-sent': '2026-09-08' } },
    policy: { rules: { 'service-start-clock': { scope: 'initial-plan' } } },
    log: { observations: [], coverage: all },
    asOf: '2026-09-30',
    violations: ['service-frequency: 3 very-large', ...short.slice(1), 'service-start-clock: 1 large'],
    undetermined: [],
  },
]
