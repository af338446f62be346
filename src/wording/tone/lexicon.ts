/** What can be wrong with a sentence. @public */
export type ToneCategory = 'accusation' | 'absolute' | 'legal-conclusion' | 'threat' | 'demand' | 'shouting' | 'advice' | 'private'

/** Who will read a text: somebody at the school, or the family alone. @public */
export type Audience = 'school' | 'family'

/**
 * Phrases that are better said otherwise, and what to write in their place.
 *
 * A phrase is words in order, in lower case and without accents. `a|b` is either word, `fail*` any word that begins so, `{name}` a
 * word of that class, `{name}~` up to three of them, `_` any word, `#` a number, `@` a name (a capital letter inside a sentence); a phrase begins with a word.
 *
 * @public
 */
export interface ToneEntry {
  readonly phrases: readonly string[]
  /** A calmer way, as a hint for the writer. */
  readonly instead: string
  /** Words anywhere in the same sentence that make it harmless. */
  readonly unless?: readonly string[]
  /** Words shortly before that make it harmless. */
  readonly notAfter?: readonly string[]
  /** Words directly behind that make it harmless. */
  readonly notBefore?: readonly string[]
  /** Whom it is wrong to say it to. Default: everybody. */
  readonly audience?: Audience
}

/** The words of one language that a calm message does without. @public */
export interface ToneLexicon {
  readonly classes: Readonly<Record<string, readonly string[]>>
  readonly entries: Readonly<Record<Exclude<ToneCategory, 'shouting'>, readonly ToneEntry[]>>
  /** Words that are written in capitals without shouting, and titles whose full stop ends no sentence. */
  readonly acronyms: readonly string[]
  readonly titles: readonly string[]
  /** What to do about capitals and rows of marks. */
  readonly shouting: { readonly capitals: string; readonly marks: string }
  /** What to do about a number that looks like a Social Security number. */
  readonly number: string
}
