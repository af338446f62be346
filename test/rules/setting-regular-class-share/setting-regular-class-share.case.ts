import type { Observation } from '../../../src/model/observation.ts'
import type { SettingProvision } from '../../../src/model/provision.ts'
import type { RuleCase } from '../../support/rule-case.ts'
import { schoolDays } from '../../support/worked.ts'

const mostly = (min: number, max: number): SettingProvision => ({
  id: 'place',
  kind: 'setting',
  setting: 'regular-class',
  asWritten: 'In regular class at least 80% of the day',
  regularClassPercent: { min, max },
})
const days = schoolDays('2026-09-08', '2026-10-09')
const told = (dates: readonly Observation['date'][], observed: NonNullable<Observation['observed']>): Observation[] =>
  dates.map((date) => ({ id: `r-${date}`, provisionId: 'place', date, observed, source: 'parent' }))

export const cases: readonly RuleCase[] = [
  {
    name: '195 of 390 minutes outside of it every day: at most half, and the plan says 80 to 100',
    provisions: [mostly(80, 100)],
    log: { observations: told(days, { otherMinutes: 195 }) },
    asOf: '2026-10-09',
    violations: ['setting-regular-class-share: 1 not-rated'],
    undetermined: [],
  },
  {
    name: '360 of 390 minutes every day lie in the band',
    provisions: [mostly(80, 100)],
    log: { observations: told(days, { regularMinutes: 360, otherMinutes: 30 }) },
    asOf: '2026-10-09',
    violations: [],
    undetermined: [],
  },
  {
    name: 'days without a record may have been spent anywhere: cannot tell',
    provisions: [mostly(80, 100)],
    log: { observations: told(days.slice(0, 5), { otherMinutes: 195 }) },
    asOf: '2026-10-09',
    violations: [],
    undetermined: ['setting-regular-class-share: 2026-09-08'],
  },
  {
    name: 'a single figure has room of ten points: 50 against 60 is a difference, 51 is not',
    provisions: [mostly(60, 60)],
    log: { observations: told(days, { regularMinutes: 195, otherMinutes: 195 }) },
    asOf: '2026-10-09',
    violations: ['setting-regular-class-share: 1 not-rated'],
    undetermined: [],
  },
  {
    name: 'a policy with more room takes ten points off as matching',
    provisions: [mostly(60, 60)],
    policy: { regularClassPoints: 15 },
    log: { observations: told(days, { regularMinutes: 195, otherMinutes: 195 }) },
    asOf: '2026-10-09',
    violations: [],
    undetermined: [],
  },
  {
    name: 'under four weeks say nothing of a share',
    provisions: [mostly(80, 100)],
    log: { observations: told(days, { otherMinutes: 195 }) },
    asOf: '2026-09-25',
    violations: [],
    undetermined: ['setting-mismatch: 2026-09-08'],
  },
]
