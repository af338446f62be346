/** The place where two long texts first differ, as a short excerpt of each; empty when they are equal. */
export const firstDifference = (a: string, b: string): string => {
  if (a === b) return ''
  let at = 0
  while (a[at] === b[at]) at++
  const excerpt = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `${excerpt(a)} ≠ ${excerpt(b)}`
}
