/*
 * Two settings can be compared only along one line: how many children are together, or what kind of place it is.
 * A "small group" may sit in a special education room, so those two never contradict each other.
 */

const groupings: readonly string[] = ['individual', 'small-group', 'full-class']

const regularClass: readonly string[] = [
  'general-education',
  'regular-class',
  'push-in',
  'co-taught',
  'consultant-teacher',
  'general-education-consult',
]

/** Names of one kind of class, by which plans and records call it. */
const separateClass: readonly string[] = ['separate-class', 'special-class', 'self-contained']

/** General names, and the places that they include. */
const includes: ReadonlyMap<string, readonly string[]> = new Map([
  ['special-education', ['resource-room', 'therapy-room', ...separateClass]],
  ['special-education-environment', ['special-education', 'resource-room', 'therapy-room', ...separateClass]],
  ['pull-out', ['special-education', 'special-education-environment', 'resource-room', 'therapy-room', ...separateClass]],
])

const otherPlaces: readonly string[] = [
  'separate-school',
  'residential',
  'home',
  'homebound',
  'hospital',
  'community',
  'correctional',
  'correctional-facility',
]

const isPlace = (name: string): boolean =>
  regularClass.includes(name) || otherPlaces.includes(name) || includes.has(name) || includes.get('pull-out')?.includes(name) === true

const samePlace = (a: string, b: string): boolean =>
  a === b || [regularClass, separateClass, ['home', 'homebound']].some((names) => names.includes(a) && names.includes(b))

/**
 * Compares a promised setting with an observed one.
 *
 * @returns `unknown` where the two names describe different things, or say too little.
 */
export const compareSettings = (promised: string, observed: string): 'matches' | 'differs' | 'unknown' => {
  if (samePlace(promised, observed) || includes.get(promised)?.includes(observed)) return 'matches'
  if (includes.get(observed)?.includes(promised)) return 'unknown'
  const comparable = (groupings.includes(promised) && groupings.includes(observed)) || (isPlace(promised) && isPlace(observed))
  return comparable ? 'differs' : 'unknown'
}
