import type { Observation } from '../../../src/model/observation.ts'
import type { AccommodationProvision } from '../../../src/model/provision.ts'
import type { RuleCase } from '../../support/rule-case.ts'

const time: AccommodationProvision = {
  id: 'time',
  kind: 'accommodation',
  accommodation: 'extended-time',
  asWritten: 'Extended time 1.5x on tests',
  appliesTo: ['test', 'state-test'],
  parameters: { timeMultiplier: 1.5 },
}
const at = (date: Observation['date'], more: Partial<Observation>): Observation => ({
  id: date,
  provisionId: 'time',
  date,
  opportunity: 'test',
  source: 'student',
  ...more,
})
const all = [{ provisionId: 'time', source: 'student', start: '2026-09-08', end: '2026-10-04' }] as const

export const cases: readonly RuleCase[] = [
  {
    name: 'one and a quarter of the time for one and a half',
    provisions: [time],
    log: { observations: [at('2026-09-15', { status: 'provided', provided: { timeMultiplier: 1.25 } })], coverage: all },
    asOf: '2026-10-04',
    violations: ['accommodation-partial: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'one of five known: 20 %',
    provisions: [time],
    log: {
      observations: [
        at('2026-09-09', { status: 'partial' }),
        ...(['2026-09-15', '2026-09-18', '2026-09-22', '2026-09-29'] as const).map((date) => at(date, { status: 'provided' })),
      ],
    },
    asOf: '2026-10-04',
    violations: ['accommodation-partial: 1 notable'],
    undetermined: [],
  },
  {
    name: 'the time that was promised, or more: nothing',
    provisions: [time],
    log: {
      observations: [
        at('2026-09-15', { status: 'provided', provided: { timeMultiplier: 1.5 } }),
        at('2026-09-22', { provided: { timeMultiplier: 2 } }),
      ],
      coverage: all,
    },
    asOf: '2026-10-04',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a test that another record shows, without a word about this accommodation: cannot tell',
    provisions: [time],
    log: { observations: [], opportunities: [{ date: '2026-09-15', opportunity: 'test' }], coverage: all },
    asOf: '2026-10-04',
    violations: [],
    undetermined: ['accommodation-not-provided: 2026-09-08'],
  },
]
