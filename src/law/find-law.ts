import { allLaw } from './all-law.ts'
import { findLawIn, type LawAnswer, type LawQuery } from './find-law-in.ts'

/**
 * Looks up entries among all that are loaded. Where size matters, {@link findLawIn} takes the lists of chosen jurisdictions.
 *
 * @param query - What to look for.
 * @returns The entries found, and what their reader has to know.
 *
 * @example
 * findLaw({ id: 'us.300.323.c2' }).entries[0].citation // '34 CFR 300.323(c)(2)'
 * findLaw({ id: 'us-il.14-8.02f-d5.notice', jurisdiction: 'US-IL', on: '2026-12-18' }).entries.length // 1
 * findLaw({ jurisdiction: 'US-VT' }).notices[0].code // 'no-state-entries'
 *
 * @public
 */
export const findLaw = (query: LawQuery): LawAnswer => findLawIn(allLaw, query)
