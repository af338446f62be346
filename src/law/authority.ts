import type { AuthorityRank } from './basis.ts'

/** What can stand behind a rule, the strongest first. @public */
export const authorityRanks: readonly AuthorityRank[] = ['statute', 'regulation', 'court', 'guidance', 'practice', 'software-default']

/**
 * Orders two ranks of authority, the stronger first.
 *
 * A court decision binds in its own circuit only, so its place in the order says little elsewhere.
 *
 * @param a - One rank.
 * @param b - The other.
 * @returns Below zero where `a` is the stronger, zero where they are equal.
 *
 * @example
 * ['guidance', 'statute'].sort(compareAuthority) // ['statute', 'guidance']
 *
 * @public
 */
export const compareAuthority = (a: AuthorityRank, b: AuthorityRank): number => authorityRanks.indexOf(a) - authorityRanks.indexOf(b)
