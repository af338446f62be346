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
    name: 'domain example 10: of three tests one ×1.5, one ×1.25, one without',
    provisions: [time],
    log: {
      observations: [
        at('2026-09-15', { status: 'provided', provided: { timeMultiplier: 1.5 } }),
        at('2026-09-22', { status: 'provided', provided: { timeMultiplier: 1.25 } }),
        at('2026-09-29', { status: 'not-provided' }),
      ],
    },
    asOf: '2026-10-04',
    violations: ['accommodation-not-provided: 1 not-yet-rated', 'accommodation-partial: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'given each time, and the list is complete: met',
    provisions: [time],
    log: { observations: [at('2026-09-15', { status: 'provided' })], coverage: all },
    asOf: '2026-10-04',
    violations: [],
    undetermined: [],
  },
  {
    name: 'given each time that is known: without coverage it cannot be met',
    provisions: [time],
    log: { observations: [at('2026-09-15', { status: 'provided' })] },
    asOf: '2026-10-04',
    violations: [],
    undetermined: ['accommodation-not-provided: 2026-09-08'],
  },
  {
    name: 'offered and declined, or not needed, asks for nothing',
    provisions: [time],
    log: {
      observations: [at('2026-09-15', { status: 'offered-declined' }), at('2026-09-22', { status: 'not-needed' })],
      coverage: all,
    },
    asOf: '2026-10-04',
    violations: [],
    undetermined: [],
  },
  {
    name: 'one State test counts by itself',
    provisions: [time],
    log: { observations: [at('2026-09-15', { status: 'not-provided', opportunity: 'state-test' })] },
    asOf: '2026-10-04',
    violations: ['accommodation-not-provided: 1 notable'],
    undetermined: [],
  },
  {
    name: 'two sources disagree: a conflict, no finding',
    provisions: [time],
    log: {
      observations: [at('2026-09-15', { status: 'not-provided' }), at('2026-09-15', { id: 'x', status: 'provided', source: 'school-log' })],
    },
    asOf: '2026-10-04',
    violations: ['evidence-conflict: 1 not-rated'],
    undetermined: ['accommodation-not-provided: 2026-09-08'],
  },
]
