/** Kinds of accommodation, each with its family, what it applies to by itself, and its cues. */
export type AccommodationWords = Readonly<Record<string, readonly [family: string, applies: string, ...cues: string[]]>>
