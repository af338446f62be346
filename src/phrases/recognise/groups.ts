import type { Unplaced } from '../component.ts'
import { type Recogniser, recogniser } from '../recogniser.ts'
import type { Term } from '../text/term.ts'
import { rangeOf } from './amounts.ts'

const sized = (quantity: Term | undefined): Unplaced | undefined => {
  const range = quantity === undefined ? undefined : rangeOf(quantity)
  if (range === undefined || range.max === null || range.max < 1 || range.max > 40) return undefined
  return { name: 'group', group: { ...(range.min !== range.max && { min: range.min }), max: range.max }, open: false }
}

const quantityOf = (terms: readonly Term[]): Term | undefined => terms.find(({ kind }) => kind === 'quantity')

const named: Readonly<Record<string, Unplaced>> = {
  individual: { name: 'group', group: { max: 1 }, open: false },
  group: { name: 'group', group: { min: 2 }, open: false },
  either: { name: 'group', group: {}, open: true },
}

/** Recognisers of how many students are together. */
export const groupRecognisers: readonly Recogniser[] = [
  recogniser('weeks-model', 'quantity colon quantity filler', '60 minutes monthly, 3:1 model', (terms) =>
    /^model$/iu.test(terms.at(-1)?.text ?? '') ? { name: 'alternative', value: 'model' } : undefined,
  ),
  recogniser('group-ratio', '(?<!colon) quantity colon quantity (?! [colon plus] )', '2x30 weekly, 3:1', ([first, , second]) => {
    const [a, b] = [rangeOf(first as Term), rangeOf(second as Term)]
    if (a === undefined || b === undefined || /^0\d/u.test(second?.text ?? '')) return undefined
    if (b.min === 1 && b.max === 1) return sized(first)
    return a.min === 1 && a.max === 1 && b.min < 10 ? sized(second) : undefined
  }),
  recogniser('group-class-ratio', 'quantity colon quantity [colon plus] quantity', 'Special class 12:1:1, daily', (terms) => ({
    name: 'setting',
    value: `special-class ${terms
      .filter(({ kind }) => kind === 'quantity')
      .map(({ text }) => text)
      .join(':')}`,
  })),
  recogniser(
    'group-of',
    'group stop? [break colon dash of]? [bound filler per]{0,2} quantity student? (?![unit cross times colon] | dash unit | slash period | dash? session)',
    '2x30 weekly in a group of 3',
    (terms) => {
      const quantity = quantityOf(terms)
      const said =
        /\b(?:of|size|de)$/iu.test(terms[0]?.text ?? '') ||
        quantity?.bracketed === true ||
        terms.at(-1)?.kind === 'student' ||
        terms.some(({ kind, value }) => kind === 'of' || value === ':')
      return said && terms[0]?.value === 'group' ? sized(quantity) : undefined
    },
  ),
  recogniser('group-students', '(?:bound of?)? quantity dash? student', '2x30 weekly with 2-3 students', (terms, { terms: all, from }) => {
    const before = all[from - 1]
    return before?.kind === 'dash' && before.glued ? undefined : sized(quantityOf(terms))
  }),
  recogniser('group-coded', '(?<=cross quantity unit?) colon quantity', '2x30:3', (terms) => sized(quantityOf(terms))),
  recogniser('group-in', 'quantity [in per]* group', '2x30 weekly, 3 in a group', (terms) =>
    terms.some(({ kind, text }) => kind === 'in' || /^in\b/iu.test(text)) ? sized(terms[0]) : undefined,
  ),
  recogniser('group-word', 'group', '30 minutes weekly, small group', ([word]) => named[word?.value ?? '']),
]
