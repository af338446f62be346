import { type AskedJurisdiction, isState, type LawNotice, notice } from './notice.ts'
import type { StatePack } from './pack.ts'
import { statePacks } from './state-packs.ts'
import { packUs } from './states/us.ts'

/** A pack, and whether it stands in for one that is not there. @public */
export interface PackAnswer {
  readonly pack: StatePack
  readonly fallback: boolean
  readonly notices: readonly LawNotice[]
}

/**
 * Gives the numbers of a State's rules; those of federal law, and a notice, where the State has no pack.
 *
 * @param jurisdiction - Where the school is.
 * @returns The pack, and what its reader has to know.
 *
 * @example
 * packFor('US-IL').pack.missedServiceNotice?.notice.days // 3
 * packFor('US-VT').pack.jurisdiction // 'US'
 * packFor('US-VT').notices[0].code // 'no-state-pack'
 *
 * @public
 */
export const packFor = (jurisdiction: AskedJurisdiction): PackAnswer => {
  const pack = statePacks.find((one) => one.jurisdiction === jurisdiction)
  if (pack !== undefined) return { pack, fallback: false, notices: [] }
  const code = isState(jurisdiction) ? 'no-state-pack' : 'unknown-jurisdiction'
  return { pack: packUs, fallback: true, notices: [notice(code, jurisdiction)] }
}
