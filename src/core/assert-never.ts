/** Marks the end of an exhaustive switch: a new member of the union stops compiling here. */
export const assertNever = (value: never): never => {
  throw new TypeError(`Unhandled case: ${String(value)}`)
}
