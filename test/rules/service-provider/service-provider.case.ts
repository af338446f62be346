import type { RuleCase } from '../../support/rule-case.ts'
import { covered, entry, perWeek, speech } from '../../support/worked.ts'

const byTherapist = [speech(perWeek(1), { provider: 'speech-language pathologist' })]
const days = ['09-09', '09-16', '09-23']
const held = (...providers: string[]) => providers.map((provider, i) => entry(`${days[i]} delivered 30`, 'parent', { provider }))
const all = [covered('09-08', '09-25')]

export const cases: readonly RuleCase[] = [
  {
    name: 'an aide held one of three',
    provisions: byTherapist,
    log: { observations: held('aide', 'speech-language pathologist', 'speech-language pathologist'), coverage: all },
    asOf: '2026-09-27',
    violations: ['service-provider: 1 not-yet-rated'],
    undetermined: [],
  },
  {
    name: 'letters and spaces do not make another provider',
    provisions: byTherapist,
    log: {
      observations: held('Speech-Language Pathologist', ' speech-language pathologist', 'speech-language pathologist'),
      coverage: all,
    },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
  {
    name: 'a plan that names no provider cannot be differed from',
    provisions: [speech(perWeek(1))],
    log: { observations: held('aide', 'aide', 'aide'), coverage: all },
    asOf: '2026-09-27',
    violations: [],
    undetermined: [],
  },
]
