/*
 * Counts the work of a pure function without a clock: characters that regular expressions scan, and elements that array methods visit.
 * The same input gives the same count on every machine, however busy it is.
 */

const visiting = ['filter', 'find', 'findIndex', 'flatMap', 'map', 'some', 'every', 'forEach', 'reduce', 'sort'] as const
const searching = ['slice', 'includes', 'indexOf'] as const

/** How many steps a piece of work takes. */
export const countedSteps = (work: () => unknown): number => {
  let steps = 0
  const { exec } = RegExp.prototype
  const methods = [...visiting, ...searching].map((name) => [name, Array.prototype[name] as (...args: unknown[]) => unknown] as const)
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const from = this.global ? this.lastIndex : 0
    const match = exec.call(this, text)
    steps += (match === null ? text.length : match.index + match[0].length) - from + 1
    return match
  }
  for (const [name, method] of methods)
    Object.defineProperty(Array.prototype, name, {
      configurable: true,
      writable: true,
      value(this: readonly unknown[], ...args: unknown[]) {
        const [visit, ...rest] = args
        // What a callback visits is counted where it is called; a search counts what it returns or passes.
        if (typeof visit !== 'function') {
          const result = method.apply(this, args)
          steps += Array.isArray(result) ? result.length : typeof result === 'number' && result >= 0 ? result + 1 : this.length
          return result
        }
        const counted = (...given: unknown[]): unknown => {
          steps++
          return visit(...given)
        }
        return method.apply(this, [counted, ...rest])
      },
    })
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
    for (const [name, value] of methods) Object.defineProperty(Array.prototype, name, { configurable: true, writable: true, value })
  }
  return steps
}
