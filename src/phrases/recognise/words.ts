import type { Component, Unplaced, Word } from '../component.ts'
import { type Recogniser, recogniser } from '../recogniser.ts'
import type { Term } from '../text/term.ts'

const word =
  (name: Word['name']): Recogniser['build'] =>
  ([term]) => ({ name, value: term?.value ?? '' })

/** Numbers that say nothing about an amount: codes of State systems, grades, rooms. */
const frequencyCodes: Readonly<Record<string, string>> = { 10: 'school-day', 20: 'week', 30: 'month', 40: 'plan-year' }

const named =
  /^(?:goals?|grades?|room|rm|objectives?|page|level|tier|section|step|priority|item|area|year|ages?|option|phase|part|line|code|#|no|number)$/iu

const edges: Readonly<Record<Extract<Component, { name: 'bound' }>['side'], true>> = {
  max: true,
  min: true,
  below: true,
  above: true,
  about: true,
}

const bound = ([term]: readonly Term[]): Unplaced | undefined => {
  const side = term?.kind === 'approx' ? 'about' : term?.value
  return side !== undefined && Object.hasOwn(edges, side) ? { name: 'bound', side: side as 'max' } : undefined
}

const code: Unplaced = { name: 'code', value: 'code' }

/** Recognisers of words that mean something by themselves, of codes, and of bounds. */
export const wordRecognisers: readonly Recogniser[] = [
  recogniser(
    'code-service',
    '(?<= ^ | cell | break ) quantity (?= [dash break]? [group filler instruction]{0,2} service)',
    '450 - Occupational Therapy, 30 min weekly',
    ([number]) => ((number?.amount ?? 0) >= 100 && (number?.amount ?? 0) < 1000 ? code : undefined),
  ),
  recogniser('code-after-service', '(?<= service) quantity', 'Occupational Therapy (450), 30 min weekly', ([number]) =>
    (number?.amount ?? 0) >= 200 && number?.bracketed ? code : undefined,
  ),
  recogniser('code-frequency', 'quantity dash (?= adverb)', '330 - SAI | 30 | 20 - Weekly', ([number, dash], { terms, to }) =>
    !dash?.glued && frequencyCodes[number?.text ?? ''] === terms[to]?.value ? code : undefined,
  ),
  recogniser('code-other', 'quantity dash (?= condition)', '90 - Any other frequency or as needed', ([number]) =>
    number?.amount === 90 ? code : undefined,
  ),
  recogniser('number-named', '[unknown filler label service subject] quantity', '2x30 weekly, goal 3', ([noun, number], { terms, to }) =>
    named.test(noun?.text ?? '') &&
    (number?.upTo === undefined || /^(?:age|grade)/iu.test(noun?.text ?? '')) &&
    terms[to]?.kind !== 'unit' &&
    terms[to]?.kind !== 'cross'
      ? { name: 'filler', value: 'number' }
      : undefined,
  ),
  recogniser('grade', 'ordinal filler', '2x30 weekly in 3rd grade', ([, noun]) =>
    /^grad/iu.test(noun?.text ?? '') ? { name: 'filler', value: 'grade' } : undefined,
  ),
  recogniser(
    'list-number',
    '(?<= ^ | cell) quantity stop (?= [service subject special-education resource])',
    '1. Speech 2x weekly',
    ([number]) => ((number?.amount ?? 99) < 40 ? { name: 'filler', value: 'number' } : undefined),
  ),
  recogniser('school-year', 'quantity [dash slash] quantity (?=[period filler])', '30 min weekly, 2026-27 school year', ([year]) =>
    /^20\d\d$/u.test(year?.text ?? '') ? { name: 'filler', value: 'school year' } : undefined,
  ),
  recogniser(
    'length-of-service',
    'quantity period (?! [per slash of adverb] )',
    '2x30 weekly for 36 weeks',
    ([number, unit], { terms, from }) => {
      const before = terms[from - 1]
      const isSaid = before?.kind === 'filler' && before.text.toLowerCase() === 'for'
      const isLong = unit?.value === 'month' ? isSaid : unit?.value === 'week' && (number?.amount ?? 0) >= (isSaid ? 5 : 12)
      return isLong ? { name: 'filler', value: 'length of service' } : undefined
    },
  ),
  recogniser('through-year', '[filler date-edge to] [per filler]? period', '2x30 weekly for the school year', (terms) => {
    const unit = terms.at(-1)?.value
    // "6 hours of training per year" says how often, "therapy for a year" how long.
    if (terms[1]?.kind === 'per' && !/^(?:for|during|over|through|to|within)/iu.test(terms[0]?.text ?? '')) return undefined
    return unit === 'school-year' || unit === 'plan-year' ? { name: 'filler', value: 'length of service' } : undefined
  }),
  recogniser('bound', '[bound approx bound-after]', 'up to 2x weekly', bound),
  recogniser('provider', '[by in]? [per filler]{0,2} provider', '2x30 weekly by the SLP', (terms) => ({
    name: 'provider',
    value: terms.at(-1)?.value ?? '',
  })),
  recogniser('service', 'service', 'Speech/Language Therapy 2x30 weekly', word('service')),
  recogniser('subject', 'subject', '45 minutes of reading daily', word('subject')),
  recogniser('instruction', 'instruction', '45 minutes of math instruction daily', word('instruction')),
  recogniser('special-education', 'special-education', '30 minutes daily / Special Education', word('special-education')),
  recogniser('resource', 'resource', 'Resource Room 5x weekly', word('resource')),
  recogniser('setting', 'setting', '2x30 weekly, pull-out', word('setting')),
  recogniser('place', 'place', '2x30 weekly in the library', () => ({ name: 'filler', value: 'place' })),
  recogniser('delivery', 'delivery', 'OT consultation monthly', word('delivery')),
  recogniser('condition', 'condition', 'speech as needed', word('condition')),
  recogniser('permission', 'permission', 'may receive 2x30 weekly', word('permission')),
  recogniser('negation', 'negation', 'not 2x30 weekly', word('negation')),
  recogniser('change', 'change', '2x30 instead of 1x30 weekly', word('change')),
  recogniser('season', 'season', 'ESY: 2x30 weekly', word('season')),
  recogniser('or', 'or', 'weekly or monthly', word('alternative')),
  recogniser('plus', 'plus', '30 min individual plus 30 min group', word('plus')),
]
