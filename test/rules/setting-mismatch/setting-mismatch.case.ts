import type { Observation } from '../../../src/model/observation.ts'
import type { SettingProvision } from '../../../src/model/provision.ts'
import type { RuleCase } from '../../support/rule-case.ts'

const place: SettingProvision = { id: 'place', kind: 'setting', setting: 'small-group', asWritten: 'Small group' }
const dates = ['2026-09-09', '2026-09-10', '2026-09-15', '2026-09-16', '2026-09-22', '2026-09-23'] as const
const seen = (...settings: string[]): Observation[] =>
  settings.map((setting, i) => ({
    id: `r${i}`,
    provisionId: 'place',
    date: dates[i] as Observation['date'],
    observed: { setting },
    source: 'parent',
  }))
const full = 'full-class'
const small = 'small-group'

export const cases: readonly RuleCase[] = [
  {
    name: 'domain example 11: the full class on 4 of 5 dates',
    provisions: [place],
    log: { observations: seen(full, full, small, full, full) },
    asOf: '2026-09-27',
    violations: ['setting-mismatch: 4 very-large'],
    undetermined: [],
  },
  {
    name: 'one of five is a fifth: a finding',
    provisions: [place],
    log: { observations: seen(full, small, small, small, small) },
    asOf: '2026-09-27',
    violations: ['setting-mismatch: 1 notable'],
    undetermined: [],
  },
  {
    name: 'one of six is less than a fifth: listed, no finding',
    provisions: [place],
    log: { observations: seen(full, small, small, small, small, small) },
    asOf: '2026-09-27',
    violations: [],
    undetermined: ['setting-mismatch: 2026-09-08'],
  },
  {
    name: 'all of three: a finding',
    provisions: [place],
    log: { observations: seen(full, full, full) },
    asOf: '2026-09-27',
    violations: ['setting-mismatch: 3 very-large'],
    undetermined: [],
  },
  {
    name: 'two of two: too few',
    provisions: [place],
    log: { observations: seen(full, full) },
    asOf: '2026-09-27',
    violations: [],
    undetermined: ['setting-mismatch: 2026-09-08'],
  },
  {
    name: 'a resource room may well hold a small group: cannot tell',
    provisions: [place],
    log: { observations: seen('resource-room', 'resource-room', 'resource-room') },
    asOf: '2026-09-27',
    violations: [],
    undetermined: ['setting-mismatch: 2026-09-08'],
  },
  {
    name: 'as promised on every date of a complete log: met',
    provisions: [place],
    log: { observations: seen(small, small), coverage: [{ source: 'parent', start: '2026-09-08', end: '2026-09-27' }] },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
]
