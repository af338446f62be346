import type { CivilDate } from '../time/civil-date.ts'
import { formatDate, formatDates, formatList, formatNumber, formatPlural, type Locale } from '../wording/format.ts'
import { innerQuotes, oneLine, shortened } from './clean.ts'
import type { Derivation, Place, Traced, TracedBounds } from './trace.ts'

/** What a piece of a text is. @public */
export type SourceKind = 'date' | 'number' | 'quotation' | 'words' | 'name'

/** A number, a date, a quotation or a name in a text, with where it came from. @public */
export interface Source {
  readonly kind: SourceKind
  /** As it stands in the text. */
  readonly shown: string
  /** Which text: the subject line, or `text`. */
  readonly of: 'subject' | 'text'
  readonly start: number
  readonly end: number
  readonly value: string | number
  readonly how: Derivation
  readonly from: readonly Place[]
  /** Ids of the records behind it. */
  readonly records: readonly string[]
}

/**
 * What catalogues write with: everything that came from records, the plan or the caller goes through it, so that nothing stands in a
 * letter whose source is not known.
 *
 * @public
 */
export interface Writer {
  /** A date, with its year. */
  readonly date: (date: Traced<CivilDate>) => string
  /** The month of a date, for a whole month. */
  readonly month: (date: Traced<CivilDate>) => string
  /** Dates one after the other, the year once where it is the same. */
  readonly dates: (dates: readonly Traced<CivilDate>[]) => readonly string[]
  /** A whole number. */
  readonly number: (value: Traced<number>) => string
  /** One number, or two joined by `join` where they differ. */
  readonly range: (bounds: TracedBounds, join: (min: string, max: string) => string) => string
  /** The plan's words in quotation marks; `final`: with a full stop behind, unless they end with one. */
  readonly quote: (words: Traced<string>, final?: boolean) => string
  /** Words of a record or a note, as they are; a gap in their place where they are not fit for a letter. */
  readonly words: (words: Traced<string>, gap?: string, most?: { readonly words: number; readonly characters: number }) => string
  /** A word of a record that this language says in its own way. */
  readonly said: (words: Traced<string>, as: string) => string
  /** A name, as it is. */
  readonly name: (name: Traced<string>) => string
  /** Where a rule stands. */
  readonly cite: (citation: Traced<string>) => string
  /** Items as a sentence joins them: "a, b, and c". */
  readonly list: (items: readonly string[], type?: 'conjunction' | 'disjunction') => string
  /** The form of a noun that a number takes. */
  readonly plural: (count: number, one: string, other: string) => string
}

/** A quotation is cut here, so that one sentence never holds more than a reader can. */
const mostQuoted = { words: 24, characters: 180 }
const mostWords = { words: 24, characters: 160 }

/** Marks in a text that is being written: a piece begins, its number ends, the piece ends. Words from outside hold none of them. */
const open = '\ue000'
const inner = '\ue001'
const close = '\ue002'
const marked = /\ue000(\d+)\ue001([^\ue002]*)\ue002/gu

/** A writer of one language, and what turns its marks into sources. */
export interface Desk {
  readonly writer: Writer
  readonly finish: (text: string, of: Source['of']) => { readonly text: string; readonly sources: readonly Source[] }
}

/** Makes a writer. */
export const deskFor = (locale: Locale, isCalm: (words: string) => boolean): Desk => {
  const pieces: { readonly kind: SourceKind; readonly of: Traced<string | number> }[] = []
  const mark = (kind: SourceKind, of: Traced<string | number>, shown: string): string => {
    pieces.push({ kind, of })
    return `${open}${pieces.length - 1}${inner}${shown}${close}`
  }
  const writer: Writer = {
    date: (date) => mark('date', date, formatDate(locale, date.value)),
    month: (date) => mark('date', date, formatDate(locale, date.value, 'month')),
    dates: (dates) => {
      const shown =
        dates.length === 0
          ? []
          : formatDates(
              locale,
              dates.map(({ value }) => value),
            )
      return dates.map((date, i) => mark('date', date, shown[i] as string))
    },
    number: (value) => mark('number', value, formatNumber(locale, value.value)),
    range: ({ min, max }, join) => {
      const low = mark('number', min, formatNumber(locale, min.value))
      return min.value === max.value ? low : join(low, mark('number', max, formatNumber(locale, max.value)))
    },
    quote: (words, final = false) => {
      const text = innerQuotes(shortened(oneLine(words.value), mostQuoted.words, mostQuoted.characters))
      return `${mark('quotation', words, `“${text}”`)}${final && !/[.!?…][’']?$/u.test(text) ? '.' : ''}`
    },
    words: (words, gap = '[…]', most = mostWords) => {
      // They stand inside a sentence, which ends itself.
      const text = shortened(oneLine(words.value).replace(/[\s.;,:]+$/u, ''), most.words, most.characters)
      return text !== '' && isCalm(text) ? mark('words', words, text) : gap
    },
    said: (words, as) => mark('words', words, as),
    name: (name) => mark('name', name, oneLine(name.value)),
    cite: (citation) => mark('words', citation, citation.value),
    list: (items, type) => formatList(locale, items, type),
    plural: (count, one, other) => formatPlural(locale, count, { one, other }),
  }
  const finish: Desk['finish'] = (text, of) => {
    const sources: Source[] = []
    let plain = ''
    let from = 0
    for (const match of text.matchAll(marked)) {
      plain += text.slice(from, match.index)
      from = match.index + match[0].length
      const shown = match[2] as string
      const { kind, of: value } = pieces[Number(match[1])] as (typeof pieces)[number]
      const { how, places, records } = value
      sources.push({
        kind,
        shown,
        of,
        start: plain.length,
        end: plain.length + shown.length,
        value: value.value,
        how,
        from: places,
        records,
      })
      plain += shown
    }
    return { text: plain + text.slice(from), sources }
  }
  return { writer, finish }
}
