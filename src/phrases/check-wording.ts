import type { Plan } from '../model/plan.ts'
import type { Provision, ServiceProvision } from '../model/provision.ts'
import { type Gap, gapQuestions } from './questions.ts'

/** Something that the plan's wording leaves open, with what it rests on and a neutral question. @public */
export interface WordingGap {
  readonly provisionId: string
  readonly asWritten: string
  readonly lacks: Gap
  /** Ids of the legal basis; none for a plan under Section 504, whose rules name no such list. */
  readonly basis: readonly string[]
  readonly question: { readonly en: string; readonly es: string }
}

/** Where each gap comes from: 34 CFR 300.320(a)(7), and how clear an amount must be; accommodations (a)(4). */
const basis: Readonly<Record<Gap, readonly string[]>> = {
  frequency: ['us.300.320.a7'],
  duration: ['us.300.320.a7'],
  place: ['us.300.320.a7', 'us.location-meaning'],
  start: ['us.300.320.a7'],
  'lower-end': ['us.300.320.a7', 'us.iep.amount-clarity'],
  amount: ['us.300.320.a4'],
}

/**
 * Lists what the wording of a plan leaves open: no frequency, no length, no place, no start, no lower end, no amount.
 *
 * It judges words, not people: each gap has a neutral question that a parent can ask.
 *
 * @param plan - The plan; its first version and every later one.
 * @returns One entry for each thing that is open, in the order of the plan.
 *
 * @example
 * checkWording(plan).map(({ lacks }) => lacks) // ['place', 'start']
 *
 * @public
 */
export const checkWording = (plan: Plan): readonly WordingGap[] =>
  [plan.provisions, ...(plan.versions ?? []).map(({ provisions }) => provisions)].flat().flatMap((provision) =>
    gapsOf(provision).map((lacks): WordingGap => {
      const { id, asWritten } = provision
      const question = {
        en: about(asWritten, gapQuestions.en[lacks], 'The plan says'),
        es: about(asWritten, gapQuestions.es[lacks], 'El plan dice'),
      }
      return { provisionId: id, asWritten, lacks, basis: plan.kind === 'iep' ? basis[lacks] : [], question }
    }),
  )

const about = (asWritten: string, question: string, says: string): string =>
  asWritten === '' ? question : `${says} “${asWritten}”. ${question}`

const gapsOf = (provision: Provision): readonly Gap[] => {
  switch (provision.kind) {
    case 'service':
      return serviceGaps(provision)
    case 'accommodation': {
      const { parameters = {} } = provision
      const isOpen = ['timeMultiplier', 'extraMinutes', 'extraDays', 'untimed'].every((name) => !(name in parameters))
      return provision.accommodation === 'extended-time' && isOpen ? ['amount'] : []
    }
    case 'setting':
    case 'reporting':
    case 'commitment':
      return []
  }
}

const serviceGaps = ({ frequency, setting, effective }: ServiceProvision): readonly Gap[] => {
  const lacksLength = frequency?.sessions !== undefined && frequency.minutesPerSession === undefined
  const least = frequency === undefined ? 1 : (frequency.sessions ?? frequency.minutes).min
  return [
    ...(frequency === undefined ? (['frequency'] as const) : []),
    ...(frequency === undefined || lacksLength ? (['duration'] as const) : []),
    ...(least === 0 || frequency?.minutesPerSession?.min === 0 ? (['lower-end'] as const) : []),
    ...(setting === undefined ? (['place'] as const) : []),
    // The plan's own dates are assumed then: the line itself does not say.
    ...(effective === undefined ? (['start'] as const) : []),
  ]
}
