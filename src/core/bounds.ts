/**
 * The least and the most that a quantity can be over all possible worlds that the records leave open.
 *
 * Both ends are possible values. `min` equals `max` when the records settle the quantity.
 *
 * @public
 */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** Makes the bounds of a quantity that is known exactly. */
export const exactly = (value: number): Bounds => ({ min: value, max: value })

/** The sum of two independent quantities. */
export const plus = (a: Bounds, b: Bounds): Bounds => ({ min: a.min + b.min, max: a.max + b.max })

/** A quantity multiplied by a factor that is zero or more. */
export const times = (a: Bounds, factor: number): Bounds => ({ min: a.min * factor, max: a.max * factor })

/** The smallest bounds that hold both. */
export const hull = (a: Bounds, b: Bounds): Bounds => ({ min: Math.min(a.min, b.min), max: Math.max(a.max, b.max) })

/** How far `need` exceeds `have`, never below zero. */
export const lacking = (need: Bounds, have: Bounds): Bounds => ({
  min: Math.max(0, need.min - have.max),
  max: Math.max(0, need.max - have.min),
})

/** Whether the records settle the quantity. */
export const isExact = (a: Bounds): boolean => a.min === a.max
