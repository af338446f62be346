import { en } from '../../../src/drafts/en.ts'
import type { DraftTexts } from '../../../src/drafts/texts.ts'

/**
 * A third language in one file: every sentence of English with its letters dressed up, so that one that is missing shows. Marks of the
 * writer and everything in them stay as they are.
 */
const dressed = (text: string): string =>
  text
    .split(/(\ue000\d+\ue001[^\ue002]*\ue002)/u)
    .map((part) =>
      part.startsWith('\ue000')
        ? part
        : part.replaceAll(/[aeiou]/gu, (vowel) => ({ a: 'å', e: 'ë', i: 'ï', o: 'ø', u: 'ü' })[vowel] as string),
    )
    .join('')

type Tree = string | readonly unknown[] | ((...given: never) => unknown) | { readonly [key: string]: Tree }

const dress = (tree: Tree): Tree => {
  if (typeof tree === 'string') return dressed(tree)
  if (typeof tree === 'function')
    return (...given: never) => {
      const said = tree(...given)
      return typeof said === 'string' ? dressed(said) : said
    }
  if (Array.isArray(tree)) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, dress(value as Tree)]))
}

/** Dressed-up English, with the dates and lists of German. */
export const pseudo: DraftTexts = {
  ...(dress({ letters: en.letters, ladder: en.ladder, stepPage: en.stepPage, report: en.report } as never) as unknown as DraftTexts),
  ...Object.fromEntries(Object.entries(en).flatMap(([key, value]) => (typeof value === 'function' ? [[key, dress(value as never)]] : []))),
  severity: en.severity,
  reason: en.reason,
  noted: en.noted,
  question: en.question,
  assumption: en.assumption,
  notAssessableSummary: dressed(en.notAssessableSummary),
  windowName: en.windowName,
  standingNotice: dressed(en.standingNotice),
  locale: 'de-DE',
  tone: en.tone,
} as DraftTexts
