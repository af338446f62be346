/**
 * Orders ids the way people number them: shorter first, then by character code (`o2` before `o10`).
 * Independent of any locale.
 */
export const compareIds = (a: string, b: string): number => {
  if (a.length !== b.length) return a.length - b.length
  return compareText(a, b)
}

/** Orders text by character code, independent of any locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
