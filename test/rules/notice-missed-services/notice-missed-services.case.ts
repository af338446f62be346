import type { Notice } from '../../../src/model/observation.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const base = { provisions: [speech(perWeek(1, null))], plan: { jurisdiction: 'US-IL' } } as const
const watched = (...notices: Notice[]) => ({ log: { observations: [], coverage: [covered('09-08', '09-30')], notices } }) as const
const notice = (date: Notice['date'], status?: Notice['status']): Notice => ({
  date,
  kind: 'missed-service',
  ...(status !== undefined && { status }),
})
const notBegun = ['service-not-started: 1 very-large', 'service-gap: 1 large']
const short = ['service-frequency: 3 not-yet-rated', ...notBegun]

export const cases: readonly RuleCase[] = [
  {
    ...base,
    ...watched(),
    name: 'due September 8, ten school days later is the 22nd: the notice is due three school days after that',
    asOf: '2026-09-22',
    violations: ['service-frequency: 2 not-yet-rated', ...notBegun],
    undetermined: [],
    reminders: ['notice-missed-services: 2026-09-25'],
  },
  {
    ...base,
    ...watched(),
    name: 'one school day earlier there is nothing to say yet',
    asOf: '2026-09-21',
    violations: ['service-frequency: 2 not-yet-rated', ...notBegun],
    undetermined: [],
  },
  {
    ...base,
    ...watched(),
    name: 'nobody wrote down whether a notice came: cannot tell',
    asOf: '2026-09-27',
    violations: short,
    undetermined: ['notice-missed-services: 2026-09-22'],
  },
  {
    ...base,
    ...watched(notice('2026-09-24')),
    name: 'it came in time',
    asOf: '2026-09-27',
    violations: short,
    undetermined: [],
  },
  {
    ...base,
    ...watched(notice('2026-09-26')),
    name: 'it came late',
    asOf: '2026-09-27',
    violations: [...short, 'notice-missed-services: 1 not-rated'],
    undetermined: [],
  },
  {
    ...base,
    ...watched(notice('2026-09-26', 'not-received')),
    name: 'recorded as not received after its last day',
    asOf: '2026-09-27',
    violations: [...short, 'notice-missed-services: 1 not-rated'],
    undetermined: [],
  },
  {
    ...base,
    ...watched({ ...notice('2026-09-24'), provisionId: 'counseling' }),
    name: 'a notice about another service is none about this one',
    asOf: '2026-09-27',
    violations: short,
    undetermined: ['notice-missed-services: 2026-09-22'],
  },
  {
    ...base,
    name: 'a State without such a rule: nothing, and the evaluation says on which numbers it rests',
    plan: { jurisdiction: 'US-OH' },
    ...watched(),
    asOf: '2026-09-27',
    violations: short,
    undetermined: [],
  },
  {
    ...base,
    name: 'a 504 plan has no such notice',
    plan: { jurisdiction: 'US-IL', kind: '504' },
    ...watched(),
    asOf: '2026-09-27',
    violations: short,
    undetermined: [],
  },
  {
    ...base,
    name: 'a gap after it had begun is no initiation',
    log: { observations: [entry('09-08 delivered 30')], coverage: [covered('09-08', '09-30')] },
    asOf: '2026-09-27',
    violations: ['service-frequency: 2 not-yet-rated', 'service-gap: 1 large'],
    undetermined: [],
  },
  {
    ...base,
    name: 'with the option, later gaps ask as well',
    policy: { rules: { 'notice-missed-services': { scope: 'any-gap' } } },
    log: { observations: [entry('09-08 delivered 30')], coverage: [covered('09-08', '09-30')] },
    asOf: '2026-09-29',
    violations: ['service-frequency: 2 very-large', 'service-gap: 1 large'],
    undetermined: ['notice-missed-services: 2026-09-23'],
  },
]
