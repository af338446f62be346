/** Where a value came from: a path in one of the things that a draft is made from. @public */
export interface Place {
  /** `options`: what the caller gave, such as a name. `law`: an entry of `iepkit/law`, by its id. */
  readonly in: 'evaluation' | 'communications' | 'step' | 'options' | 'law'
  readonly path: readonly (string | number)[]
}

/**
 * How a value follows from its places: it stands there, or it is their number.
 *
 * @public
 */
export type Derivation = 'value' | 'count'

/** A value with the places that it came from. */
export interface Traced<T> {
  readonly value: T
  readonly how: Derivation
  readonly places: readonly Place[]
  /** Ids of the records behind it. */
  readonly records: readonly string[]
}

/** A value that stands at a place. */
export const traced = <T>(value: T, from: Place['in'], path: Place['path'], records: readonly string[] = []): Traced<T> => ({
  value,
  how: 'value',
  places: [{ in: from, path }],
  records,
})

/** The number of things at several places. */
export const countOf = (places: readonly Place[], records: readonly string[] = []): Traced<number> => ({
  value: places.length,
  how: 'count',
  places,
  records,
})

/** The least and the most of a quantity. */
export interface TracedBounds {
  readonly min: Traced<number>
  readonly max: Traced<number>
}

/** Bounds that stand at a place. */
export const tracedBounds = (
  bounds: { readonly min: number; readonly max: number },
  from: Place['in'],
  path: Place['path'],
  records: readonly string[] = [],
): TracedBounds => ({
  min: traced(bounds.min, from, [...path, 'min'], records),
  max: traced(bounds.max, from, [...path, 'max'], records),
})
