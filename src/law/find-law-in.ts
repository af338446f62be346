import { compareText } from '../core/order.ts'
import { type CivilDate, toDay } from '../time/civil-date.ts'
import { compareAuthority } from './authority.ts'
import type { LegalBasis, LegalKind, LegalTopic } from './basis.ts'
import { circuitOf } from './circuit-of.ts'
import type { LawJurisdiction } from './jurisdiction.ts'
import { type AskedJurisdiction, isCircuit, isState, type LawNotice, notice } from './notice.ts'

/** What to look for; an entry has to meet all that is given. @public */
export interface LawQuery {
  readonly id?: string
  /** Where the school is. Entries of that State, of its circuit and of the whole country are found. */
  readonly jurisdiction?: AskedJurisdiction
  /** Leaves out entries that are known not to be in force on this day. */
  readonly on?: CivilDate
  readonly kind?: LegalKind
  readonly appliesTo?: LegalTopic
}

/** What was found. @public */
export interface LawAnswer {
  /** The strongest authority first, then by id. */
  readonly entries: readonly LegalBasis[]
  /** Nothing of the State asked for is loaded, so that federal law stands in. */
  readonly fallback: boolean
  readonly notices: readonly LawNotice[]
}

/**
 * Looks up entries in a list: with the lists of a few jurisdictions, a bundle holds no others.
 *
 * @param entries - The entries to look in, such as `lawUsIl` and `federalLaw`.
 * @param query - What to look for.
 * @returns The entries found, and what their reader has to know.
 *
 * @example
 * findLawIn([...lawUsIl, ...federalLaw], { jurisdiction: 'US-IL', appliesTo: 'communication' }).entries[0].id // 'us-il.14-8.02f-c.materials'
 * findLawIn(federalLaw, { jurisdiction: 'US-IL' }).fallback // true
 *
 * @public
 */
export const findLawIn = (entries: readonly LegalBasis[], query: LawQuery): LawAnswer => {
  const { id, jurisdiction, on, kind, appliesTo } = query
  const where = jurisdiction === undefined ? undefined : placesOf(jurisdiction)
  const day = on === undefined ? undefined : toDay(on)
  const found = entries.filter(
    (entry) =>
      (id === undefined || entry.id === id) &&
      (where === undefined || where.includes(entry.jurisdiction)) &&
      (day === undefined || isInForce(entry, day)) &&
      (kind === undefined || entry.kind === kind) &&
      (appliesTo === undefined || entry.appliesTo === appliesTo),
  )
  const notices = jurisdiction === undefined ? [] : noticesFor(jurisdiction, entries)
  return {
    entries: found.sort((a, b) => compareAuthority(a.authority, b.authority) || compareText(a.id, b.id)),
    fallback: notices.some(({ used }) => used === 'US'),
    notices,
  }
}

/** A habit or a default of a place is no rule of it. */
const isRule = ({ authority }: LegalBasis): boolean => authority !== 'practice' && authority !== 'software-default'

/** The jurisdictions whose entries concern a place, itself included. */
const placesOf = (jurisdiction: AskedJurisdiction): readonly LawJurisdiction[] => {
  if (isState(jurisdiction)) return [jurisdiction, circuitOf(jurisdiction), 'US']
  return isCircuit(jurisdiction) ? [jurisdiction, 'US'] : ['US']
}

const isInForce = ({ inForce }: LegalBasis, day: number): boolean =>
  (inForce?.from === undefined || toDay(inForce.from) <= day) && (inForce?.to === undefined || day <= toDay(inForce.to))

const noticesFor = (jurisdiction: AskedJurisdiction, entries: readonly LegalBasis[]): readonly LawNotice[] => {
  const lacks = (place: string): boolean => !entries.some((entry) => entry.jurisdiction === place && isRule(entry))
  if (jurisdiction === 'US') return []
  if (isCircuit(jurisdiction)) return lacks(jurisdiction) ? [notice('no-circuit-entries', jurisdiction)] : []
  if (!isState(jurisdiction)) return [notice('unknown-jurisdiction', jurisdiction)]
  const circuit = circuitOf(jurisdiction)
  return [
    ...(lacks(jurisdiction) ? [notice('no-state-entries', jurisdiction)] : []),
    ...(circuit !== jurisdiction && lacks(circuit) ? [notice('no-circuit-entries', circuit)] : []),
  ]
}
