import { en } from '../../../src/drafts/en.ts'
import { es } from '../../../src/drafts/es.ts'
import { nextStep } from '../../../src/drafts/ladder/next-step.ts'
import type { Voice } from '../../../src/drafts/voice.ts'
import { defineRule } from '../../../src/engine/define-rule.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import type { Communication, LadderStep } from '../../../src/model/communication.ts'
import type { Evaluation } from '../../../src/model/evaluation.ts'
import type { Observation, ObservationLog } from '../../../src/model/observation.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Provision } from '../../../src/model/provision.ts'
import { type CivilDate, fromDay, toDay } from '../../../src/time/civil-date.ts'
import type { SchoolCalendar } from '../../../src/time/school-calendar.ts'
import { schoolDays } from '../worked.ts'
import type { Manner } from './case.ts'

/* Letters that are kept word for word and read by a person: each step, rule, voice and language is among them. */

const { plan, calendar, log, asOf } = threeSituations()

const evaluated = (
  provisions: readonly Provision[],
  more: Partial<ObservationLog>,
  changes: Partial<Plan> = {},
  until: CivilDate = asOf,
): Evaluation => evaluate({ plan: { ...plan, provisions, ...changes }, calendar, log: { observations: [], ...more }, asOf: until })

const ot: Provision = {
  id: 'ot',
  kind: 'service',
  service: 'occupational-therapy',
  asWritten: 'Occupational therapy once a week, 30 minutes',
  frequency: { sessions: { min: 1, max: 1 }, per: { unit: 'week', count: 1 }, minutesPerSession: { min: 30, max: 30 } },
  group: { max: 3 },
}
const row = (id: string, date: CivilDate, more: Partial<Observation>): Observation => ({
  id,
  provisionId: 'ot',
  date,
  source: 'parent',
  ...more,
})
const complete = (start: CivilDate, end: CivilDate) => [{ provisionId: 'ot', source: 'parent' as const, start, end }]
const weekly = (from: CivilDate, count: number, more: Partial<Observation>): readonly Observation[] =>
  Array.from({ length: count }, (_, i) => row(`w${i}`, fromDay(toDay(from) + 7 * i), { status: 'delivered', minutes: 30, ...more }))

const held: Partial<ObservationLog> = { observations: weekly('2026-09-10', 15, {}), coverage: complete('2026-09-08', '2026-12-18') }
const annual: Partial<Plan> = { reviews: { annualBy: '2026-12-01' } }

const thirds: SchoolCalendar['terms'] = [
  { unit: 'marking-period', start: '2026-09-08', end: '2026-09-27' },
  { unit: 'marking-period', start: '2026-09-28', end: '2026-10-18' },
  { unit: 'marking-period', start: '2026-10-19', end: '2026-11-08' },
]

/** A user's own rule: what it means is not known here, only on which days it found something. */
const late = defineRule({
  meta: {
    id: 'local-late-start',
    title: 'Began late',
    firesWhen: 'Twice.',
    kinds: ['service'],
    basis: { iep: [], '504': [] },
    size: 'not rated',
  },
  check: ({ context, line }) => {
    const days = ['2026-10-08', '2026-10-22'] as const
    const occurrences = days.map((day) => ({
      window: context.clock.between(line, day, day),
      expected: { unit: 'session', min: 1, max: 1 } as const,
      actual: { unit: 'session', min: 0, max: 0 } as const,
      evidence: ['w4'],
    }))
    return { finding: { occurrences, window: context.clock.between(line, ...days), size: { severity: 'not-rated' } } }
  },
})

const fine = evaluated([ot], held)

/** The evaluations behind the letters, by name. */
const evaluations = {
  'three situations': evaluate({ plan, calendar, log, asOf }),
  'not started': evaluated([ot], { coverage: complete('2026-09-08', '2026-10-02') }, {}, '2026-10-02'),
  gap: evaluated(
    [ot],
    {
      observations: [...weekly('2026-09-10', 4, {}), ...weekly('2026-10-29', 3, {}).map((one) => ({ ...one, id: `${one.id}b` }))],
      coverage: complete('2026-09-08', '2026-11-13'),
    },
    {},
    '2026-11-13',
  ),
  'short sessions': evaluated([ot], { observations: weekly('2026-09-10', 10, { minutes: 20 }) }, {}, '2026-11-13'),
  minutes: evaluated(
    [
      {
        ...ot,
        asWritten: 'Occupational therapy, 120 minutes per month',
        frequency: { minutes: { min: 120, max: 120 }, per: { unit: 'month', count: 1 } },
      },
    ],
    { observations: weekly('2026-09-10', 10, { minutes: 20 }), coverage: complete('2026-09-08', '2026-11-30') },
    {},
    '2026-11-30',
  ),
  'late report': evaluated(
    [{ id: 'report', kind: 'reporting', asWritten: 'Progress reported quarterly', due: ['2026-11-06', '2027-01-29'] }],
    {
      observations: [{ id: 'p1', provisionId: 'report', date: '2026-11-10', due: '2026-11-06', status: 'not-received', source: 'parent' }],
    },
  ),
  vague: evaluated([{ id: 'counseling', kind: 'service', service: 'counseling', asWritten: 'Counseling as needed' }], {}),
  conflict: evaluated([ot], {
    observations: [
      row('a', '2026-11-17', { status: 'missed' }),
      row('b', '2026-11-17', { status: 'delivered', minutes: 30, source: 'school-log' }),
    ],
  }),
  'section 504': evaluated(
    [plan.provisions[1] as Provision],
    { observations: log.observations.filter(({ provisionId }) => provisionId === 'extended-time') },
    { kind: '504' },
  ),
  'cannot tell': evaluated(
    [ot],
    { observations: weekly('2026-09-10', 2, { status: 'missed', minutes: undefined as never }) },
    {},
    '2026-10-02',
  ),
  fine,
  group: evaluated([ot], {
    observations: weekly('2026-09-10', 15, {}).map((one, i) => (i >= 4 && i <= 6 ? { ...one, groupSize: i + 1 } : one)),
    coverage: complete('2026-09-08', '2026-12-18'),
  }),
  'other place': evaluated(
    [{ ...ot, setting: 'special-education', asWritten: 'Occupational therapy once a week, 30 minutes, outside the classroom' }],
    {
      observations: weekly('2026-09-10', 15, {}).map((one, i) => (i >= 4 && i <= 5 ? { ...one, setting: 'general-education' } : one)),
      coverage: complete('2026-09-08', '2026-12-18'),
    },
  ),
  'other provider': evaluated(
    [
      {
        ...ot,
        provider: 'occupational therapist',
        asWritten: 'Occupational therapy once a week, 30 minutes, by an occupational therapist',
      },
    ],
    {
      observations: weekly('2026-09-10', 15, {}).map((one, i) => (i >= 4 && i <= 5 ? { ...one, provider: 'aide' } : one)),
      coverage: complete('2026-09-08', '2026-12-18'),
    },
  ),
  consultation: evaluated([{ ...ot, delivery: 'direct' }], {
    observations: [...weekly('2026-09-10', 15, {}), row('c1', '2026-10-06', { status: 'delivered', minutes: 30, delivery: 'consult' })],
    coverage: complete('2026-09-08', '2026-12-18'),
  }),
  review: evaluated([ot], { ...held, meetings: [{ kind: 'annual-review', date: '2026-12-04', status: 'not-held' }] }, annual),
  'late review': evaluated([ot], { ...held, meetings: [{ kind: 'annual-review', date: '2026-12-09' }] }, annual),
  'no record of a review': evaluated([ot], held, annual),
  'last day passed': evaluated([ot], held, { effective: { start: '2026-09-08', end: '2026-12-04' } }),
  commitment: evaluated(
    [{ id: 'ot', kind: 'commitment', agreed: { minutes: 600 }, by: '2027-01-29', asWritten: 'Make-up OT, 600 minutes by January 29' }],
    {
      observations: weekly('2026-09-10', 4, {}),
      coverage: complete('2026-09-08', '2026-12-18'),
    },
  ),
  'commitment over': evaluated(
    [{ id: 'ot', kind: 'commitment', agreed: { sessions: 6 }, by: '2026-12-11', asWritten: 'Make-up OT, 6 sessions by December 11' }],
    {
      observations: weekly('2026-09-10', 4, {}),
      coverage: complete('2026-09-08', '2026-12-18'),
    },
  ),
  notice: evaluated(
    [ot],
    { coverage: complete('2026-09-08', '2026-10-02'), notices: [{ kind: 'missed-service', date: '2026-10-01', status: 'not-received' }] },
    { jurisdiction: 'US-IL' },
    '2026-10-02',
  ),
  'late notice': evaluated(
    [ot],
    { coverage: complete('2026-09-08', '2026-10-02'), notices: [{ kind: 'missed-service', date: '2026-09-30' }] },
    { jurisdiction: 'US-IL' },
    '2026-10-02',
  ),
  'start clock': evaluate({
    plan: { ...plan, provisions: [ot], jurisdiction: 'US-LA', events: { 'plan-developed': '2026-09-08' } },
    calendar,
    log: { observations: [], coverage: complete('2026-09-08', '2026-10-02') },
    asOf: '2026-10-02',
    rules: { only: ['service-start-clock'] },
  }),
  declining: evaluate({
    plan: { ...plan, provisions: [ot] },
    calendar: { ...calendar, terms: thirds },
    log: {
      observations: weekly('2026-09-10', 9, {}).filter((_, i) => [0, 1, 2, 3, 4, 6].includes(i)),
      coverage: complete('2026-09-08', '2026-11-08'),
    },
    asOf: '2026-11-08',
    rules: { only: ['pattern-declining'] },
  }),
  'share of the day': evaluated(
    [
      {
        id: 'place',
        kind: 'setting',
        setting: 'regular-class',
        asWritten: 'In regular class at least 80% of the day',
        regularClassPercent: { min: 80, max: 100 },
      },
    ],
    {
      observations: schoolDays('2026-09-08', '2026-10-09').map((date) => ({
        id: `r${date.replaceAll('-', '')}`,
        provisionId: 'place',
        date,
        source: 'parent',
        observed: { otherMinutes: 195 },
      })),
    },
    {},
    '2026-10-09',
  ),
  'own rule': evaluate({
    plan: { ...plan, provisions: [ot] },
    calendar,
    log: { observations: weekly('2026-09-10', 15, {}), coverage: complete('2026-09-08', '2026-12-18') },
    asOf,
    rules: { add: [late] },
  }),
} as const

const reyes = { name: 'Ms. Reyes', role: 'case-manager' } as const
const okafor = { name: 'Mr. Okafor', role: 'teacher' } as const

const threads = {
  none: [],
  asked: [{ id: 'm1', date: '2026-12-03', kind: 'sent', step: 'ask', with: [reyes] }],
  unclear: [
    { id: 'm1', date: '2026-12-03', kind: 'sent', step: 'ask', with: [reyes] },
    { id: 'm2', date: '2026-12-07', kind: 'received', with: [reyes], replyTo: 'm1', unclear: true },
  ],
  promised: [
    { id: 'm1', date: '2026-11-16', kind: 'sent', step: 'ask', with: [reyes] },
    {
      id: 'm2',
      date: '2026-11-19',
      kind: 'received',
      with: [reyes],
      replyTo: 'm1',
      agreed: [{ what: 'Look at the schedule', by: '2026-12-11' }],
    },
  ],
  answered: [
    { id: 'm1', date: '2026-11-16', kind: 'sent', step: 'ask', with: [okafor] },
    { id: 'm2', date: '2026-11-19', kind: 'received', with: [okafor], replyTo: 'm1' },
  ],
  met: [
    {
      id: 'c1',
      date: '2026-12-17',
      kind: 'meeting',
      with: [reyes],
      agreed: [
        { what: 'Move the second session to Thursday at 10', who: 'Ms. Reyes', by: '2027-01-08' },
        { what: 'Send the service log once a month', who: 'Mr. Okafor' },
      ],
    },
  ],
  called: [{ id: 'c1', date: '2026-12-17', kind: 'call', with: [reyes] }],
  settled: [
    { id: 'm1', date: '2026-11-30', kind: 'sent', step: 'ask', with: [reyes] },
    { id: 'm2', date: '2026-12-15', kind: 'received', with: [reyes], resolved: true },
  ],
} as const satisfies Readonly<Record<string, readonly Communication[]>>

interface Spec {
  readonly of: keyof typeof evaluations
  readonly provision?: string
  readonly step: LadderStep
  readonly said?: keyof typeof threads
  readonly voice: Voice
  readonly locale: 'en' | 'es'
  readonly detail?: 'short'
}

const spec = (
  of: Spec['of'],
  provision: string | undefined,
  step: LadderStep,
  voice: Voice,
  locale: 'en' | 'es',
  more: Partial<Spec> = {},
): Spec => ({
  of,
  ...(provision !== undefined && { provision }),
  step,
  voice,
  locale,
  ...more,
})

const specs: readonly Spec[] = [
  spec('three situations', 'speech', 'ask', 'parent', 'en'),
  spec('three situations', 'speech', 'ask', 'parent', 'es'),
  spec('three situations', 'speech', 'ask', 'advocate', 'en', { detail: 'short' }),
  spec('three situations', 'extended-time', 'ask', 'parent', 'en'),
  spec('three situations', 'extended-time', 'ask', 'student', 'es'),
  spec('three situations', 'extended-time', 'ask', 'student', 'en'),
  spec('three situations', 'small-group', 'ask', 'parent', 'es'),
  spec('three situations', 'small-group', 'ask', 'case-manager', 'en'),
  spec('section 504', 'extended-time', 'ask', 'parent', 'en'),
  spec('section 504', 'extended-time', 'ask', 'advocate', 'es'),
  spec('not started', 'ot', 'ask', 'parent', 'en'),
  spec('not started', 'ot', 'ask', 'parent', 'es'),
  spec('gap', 'ot', 'ask', 'parent', 'en'),
  spec('gap', 'ot', 'ask', 'case-manager', 'es'),
  spec('short sessions', 'ot', 'ask', 'parent', 'en'),
  spec('short sessions', 'ot', 'ask', 'advocate', 'es'),
  spec('minutes', 'ot', 'ask', 'parent', 'es'),
  spec('minutes', 'ot', 'ask', 'case-manager', 'en'),
  spec('late report', 'report', 'ask', 'parent', 'en'),
  spec('late report', 'report', 'ask', 'parent', 'es'),
  spec('vague', 'counseling', 'ask', 'parent', 'en'),
  spec('vague', 'counseling', 'ask', 'advocate', 'es'),
  spec('conflict', 'ot', 'ask', 'parent', 'en'),
  spec('conflict', 'ot', 'request-records', 'parent', 'es', { said: 'asked' }),
  spec('group', 'ot', 'ask', 'parent', 'en'),
  spec('group', 'ot', 'ask', 'parent', 'es'),
  spec('review', 'plan', 'ask', 'parent', 'en'),
  spec('review', 'plan', 'ask', 'parent', 'es'),
  spec('late review', 'plan', 'ask', 'parent', 'en'),
  spec('late review', 'plan', 'ask', 'advocate', 'es'),
  spec('no record of a review', 'plan', 'ask', 'parent', 'en'),
  spec('no record of a review', undefined, 'document', 'parent', 'es'),
  spec('last day passed', 'plan', 'ask', 'parent', 'en'),
  spec('last day passed', 'plan', 'ask', 'parent', 'es'),
  spec('last day passed', undefined, 'document', 'parent', 'en'),
  spec('other place', 'ot', 'ask', 'parent', 'en'),
  spec('other provider', 'ot', 'ask', 'advocate', 'es'),
  spec('consultation', 'ot', 'ask', 'parent', 'en'),
  spec('consultation', 'ot', 'ask', 'parent', 'es'),
  spec('share of the day', 'place', 'ask', 'parent', 'en'),
  spec('share of the day', 'place', 'ask', 'student', 'es'),
  spec('start clock', 'ot', 'ask', 'parent', 'en'),
  spec('start clock', 'ot', 'ask', 'advocate', 'es'),
  spec('commitment over', 'ot', 'ask', 'parent', 'en'),
  spec('commitment over', 'ot', 'ask', 'parent', 'es'),
  spec('late notice', 'ot', 'ask', 'parent', 'en'),
  spec('late notice', 'ot', 'ask', 'parent', 'es'),
  spec('commitment', 'ot', 'ask', 'parent', 'en'),
  spec('commitment', 'ot', 'ask', 'advocate', 'es'),
  spec('notice', 'ot', 'ask', 'parent', 'en'),
  spec('declining', 'ot', 'ask', 'parent', 'en'),
  spec('declining', 'ot', 'ask', 'parent', 'es'),
  spec('own rule', 'ot', 'ask', 'parent', 'en'),
  spec('three situations', 'speech', 'follow-up', 'parent', 'en', { said: 'asked' }),
  spec('three situations', 'speech', 'follow-up', 'parent', 'es', { said: 'promised' }),
  spec('three situations', 'small-group', 'follow-up', 'advocate', 'en', { said: 'answered' }),
  spec('three situations', 'extended-time', 'follow-up', 'student', 'en', { said: 'unclear' }),
  spec('three situations', 'speech', 'follow-up', 'case-manager', 'es', { said: 'asked' }),
  spec('three situations', 'speech', 'request-records', 'parent', 'en', { said: 'asked' }),
  spec('three situations', 'extended-time', 'request-records', 'advocate', 'es', { said: 'asked' }),
  spec('three situations', 'speech', 'request-meeting', 'parent', 'en', { said: 'asked' }),
  spec('three situations', 'speech', 'request-meeting', 'advocate', 'es', { said: 'asked' }),
  spec('three situations', 'small-group', 'request-meeting', 'case-manager', 'en'),
  spec('three situations', 'speech', 'confirm', 'parent', 'en', { said: 'met' }),
  spec('three situations', 'speech', 'confirm', 'parent', 'es', { said: 'met' }),
  spec('three situations', 'extended-time', 'confirm', 'student', 'en', { said: 'called' }),
  spec('three situations', 'speech', 'ask-make-up', 'parent', 'en', { said: 'answered' }),
  spec('three situations', 'speech', 'ask-make-up', 'advocate', 'es', { said: 'answered' }),
  spec('three situations', 'speech', 'know-options', 'parent', 'en'),
  spec('three situations', 'speech', 'know-options', 'parent', 'es'),
  spec('section 504', 'extended-time', 'know-options', 'student', 'en'),
  spec('three situations', 'speech', 'thank', 'parent', 'en', { said: 'settled' }),
  spec('three situations', 'speech', 'thank', 'advocate', 'es', { said: 'settled' }),
  spec('three situations', 'speech', 'thank', 'case-manager', 'en', { said: 'settled' }),
  spec('cannot tell', undefined, 'document', 'parent', 'en'),
  spec('cannot tell', undefined, 'document', 'parent', 'es'),
  spec('fine', undefined, 'document', 'parent', 'en'),
]

/** One letter that is kept. */
export interface GoldenCase {
  readonly name: string
  readonly title: string
  readonly manner: Manner
  readonly records: ReadonlySet<string>
}

const slug = (text: string): string => text.replaceAll(' ', '-')

export const goldenCases: readonly GoldenCase[] = specs.map(({ of, provision, step, said = 'none', voice, locale, detail }) => {
  const evaluation = evaluations[of]
  const communications = threads[said]
  const taken = nextStep({ evaluation, communications, calendar, choose: { step, ...(provision !== undefined && { provision }) } })
  const texts = { en, es }[locale]
  const to =
    voice === 'case-manager' ? 'Mr. Okafor' : step === 'thank' || step === 'follow-up' ? (taken.to[0]?.name ?? 'Ms. Reyes') : 'Ms. Reyes'
  const records = new Set(
    evaluation.provisions
      .flatMap(
        (result) =>
          JSON.stringify(result)
            .match(/"records":\[[^\]]*\]/gu)
            ?.flatMap((list) => list.match(/"([a-z][\w]*)"/gu) ?? []) ?? [],
      )
      .map((id) => id.replaceAll('"', '')),
  )
  return {
    name: [
      slug(of),
      ...(provision === undefined ? [] : [provision]),
      step,
      ...(said === 'none' ? [] : [said]),
      voice,
      locale,
      ...(detail === undefined ? [] : [detail]),
    ].join('.'),
    title: [of, ...(provision === undefined ? [] : [provision]), step, voice, locale].join(' · '),
    manner: {
      step: taken,
      options: {
        evaluation,
        communications,
        locale: texts,
        voice,
        child: 'A.',
        recipient: { name: to },
        sender: voice === 'student' ? 'A.' : voice === 'case-manager' ? 'Ms. Reyes' : voice === 'advocate' ? 'K. Lindqvist' : 'J. D.',
        ...(detail !== undefined && { detail }),
      },
    },
    records: new Set([...records, 'w4', 'c1']),
  }
})
