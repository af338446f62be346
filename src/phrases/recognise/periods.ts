import type { Unplaced } from '../component.ts'
import { type Recogniser, recogniser } from '../recogniser.ts'
import type { Term } from '../text/term.ts'
import { rangeOf } from './amounts.ts'
import { perOf } from './period-words.ts'

const plain = (terms: readonly Term[]): Unplaced | undefined => {
  const word = terms.at(-1)
  // "OT every week" is once in each, as "OT weekly" is.
  const adverb = terms.length > 1 && terms.every(({ kind, value }, i) => i === terms.length - 1 || kind === 'each' || value === 'every')
  return word === undefined ? undefined : { name: 'period', per: perOf(word.value), adverb }
}

const slashed = (terms: readonly Term[]): Unplaced | undefined =>
  terms[0]?.glued === false && /iep/iu.test(terms.at(-1)?.text ?? '') ? undefined : plain(terms)

const counted = (terms: readonly Term[]): Unplaced | undefined => {
  const number = terms.find(({ kind }) => kind === 'quantity' || kind === 'ordinal' || kind === 'other')
  const count = number?.kind === 'quantity' ? rangeOf(number)?.min : Number(number?.value)
  const unit = terms.at(-1)
  if (unit === undefined || count === undefined || !Number.isInteger(count) || count < 1 || count > 26 || number?.upTo !== undefined)
    return undefined
  return { name: 'period', per: { ...perOf(unit.value), count }, adverb: false }
}

/** A cycle of so many days: "per 6-day cycle". */
const cycle = (terms: readonly Term[]): Unplaced | undefined => {
  const unit = terms.at(-1)
  const length = terms.find(({ kind }) => kind === 'quantity')?.amount
  const saysDays = terms.some(({ kind, text, value }) => kind === 'dash' || value === 'school-day' || /day|d[ií]a/iu.test(text))
  if (unit?.value !== 'cycle' || !saysDays || length === undefined || length < 2 || length > 60) return undefined
  return { name: 'period', per: { unit: 'cycle', count: 1, length }, adverb: false }
}

const adverb = ([word]: readonly Term[]): Unplaced => {
  const value = word?.value.trim() ?? ''
  const per = perOf(value)
  if (value.endsWith('/2')) return { name: 'period', per: { ...per, count: 1 }, adverb: true, times: 2 }
  if (!value.endsWith('?')) return { name: 'period', per, adverb: true }
  return { name: 'period', per: { ...per, count: 2 }, adverb: true, other: { times: 2, per } }
}

const weeksOf = (terms: readonly Term[], month: boolean, whole = false): Unplaced | undefined => {
  const [on, of] = terms.filter(({ kind }) => kind === 'quantity').map(({ amount, upTo }) => (upTo === undefined ? amount : undefined))
  const weeksOf = month ? 4 : of
  if (on === undefined || weeksOf === undefined || on >= weeksOf || !Number.isInteger(on)) return undefined
  return { name: 'pattern', weeks: { weeksOn: on, weeksOf }, month, whole }
}

const isUnit = (term: Term | undefined, unit: string): boolean => term?.value === unit
const ofKind = (terms: readonly Term[], kind: Term['kind']): readonly Term[] => terms.filter((term) => term.kind === kind)

/** Recognisers of periods, and of patterns within them. */
export const periodRecognisers: readonly Recogniser[] = [
  recogniser('pattern-out-of', 'quantity period? of [each per]? quantity period', '30 minutes weekly, 3 out of 4 weeks', (terms) =>
    isUnit(terms.at(-1), 'week') ? weeksOf(terms, false) : undefined,
  ),
  recogniser('pattern-weeks-of', 'quantity period of quantity (?! period)', '60 minutes per week, 3 weeks out of 4', (terms) =>
    isUnit(terms[1], 'week') && terms[2]?.value === 'out-of' ? weeksOf(terms, false) : undefined,
  ),
  recogniser(
    'pattern-of-month',
    'quantity period? of [each per]? quantity period [per each of slash in]{1,2} period',
    '20 minutes weekly, 2 of 4 weeks per month',
    (terms) => {
      const [of] = terms.filter(({ kind }) => kind === 'quantity').slice(1)
      const [last, week] = [terms.at(-1), ofKind(terms, 'period').at(-2)]
      return isUnit(last, 'month') && isUnit(week, 'week') && of?.amount === 4 ? weeksOf(terms, true) : undefined
    },
  ),
  recogniser(
    'pattern-per-month',
    '[ordinal total]? quantity period [per each of slash filler]{1,3} period',
    '20 minutes weekly, 3 weeks per month',
    (terms) => {
      const [week, month] = ofKind(terms, 'period')
      const whole = terms.some(({ value }) => value === 'over')
      return isUnit(week, 'week') && isUnit(month, 'month') ? weeksOf(terms, true, whole) : undefined
    },
  ),
  recogniser('pattern-over', 'of quantity period [per each of slash filler]{1,3} period', '6 sessions over 3 weeks each month', (terms) => {
    const [week, month] = ofKind(terms, 'period')
    return isUnit(week, 'week') && isUnit(month, 'month') ? weeksOf(terms, true, true) : undefined
  }),
  recogniser('pattern-adverb', 'ordinal? quantity period adverb', '1x weekly, 3 weeks monthly', (terms) =>
    isUnit(terms.at(-2), 'week') && isUnit(terms.at(-1), 'month') ? weeksOf(terms, true) : undefined,
  ),
  recogniser('pattern-on-off', 'quantity on [break slash and dash]? quantity off', '1x weekly, 3 weeks on, 1 week off', (terms) => {
    const [on, off] = ofKind(terms, 'quantity').map(({ amount }) => amount ?? 0)
    return on === undefined || off === undefined || on < 1 || off < 1
      ? undefined
      : { name: 'pattern', weeks: { weeksOn: on, weeksOf: on + off }, month: false, whole: false }
  }),
  recogniser('period-cycle', '(?:[per each slash of in]{0,2}) quantity dash? period? dash? period', '2x40 per 6-day cycle', cycle),
  recogniser('period-cycles-of', '[per each slash] quantity period of quantity period', '4 sessions per 2 cycles of 6 days', (terms) => {
    const [count, length] = ofKind(terms, 'quantity').map((one) => rangeOf(one)?.min)
    const [cycles, days] = ofKind(terms, 'period')
    if (!isUnit(cycles, 'cycle') || !isUnit(days, 'school-day') || count === undefined || length === undefined || length < 2)
      return undefined
    return { name: 'period', per: { unit: 'cycle', count, length }, adverb: false }
  }),
  recogniser('period-cycle-of', '[per each slash in] period of quantity period', '2x per cycle of 6 days', (terms) =>
    isUnit(terms[1], 'cycle') && isUnit(terms.at(-1), 'school-day') ? cycle([...terms.slice(2), terms[1] as Term]) : undefined,
  ),
  recogniser('iep-term', '(?<= ^ | [slash cell break dash stop] ) period', '30 min weekly / IEP Term', ([unit], { terms, from }) =>
    /iep/iu.test(unit?.text ?? '') && terms[from - 1]?.glued !== true ? { name: 'filler', value: 'length of service' } : undefined,
  ),
  recogniser('period-counted', '[per each slash] [quantity ordinal] dash? period', '30 minutes every 2 weeks', counted),
  recogniser('period-in', '[in of] quantity period', '3 sessions in 2 weeks', (terms, { terms: all, to }) =>
    all[to]?.kind === 'period' ? undefined : counted(terms),
  ),
  recogniser('period-other', '[per each]? other dash? [period weekday]', 'every other week, 30 minutes', (terms) => {
    const unit = terms.at(-1)
    return unit?.kind === 'weekday' ? { name: 'period', per: { unit: 'week', count: 2 }, adverb: false } : counted(terms)
  }),
  recogniser('period-per', '[per each]{1,2} period', '2 times per week', plain),
  recogniser('period-each', 'each stop period', '2x30 min ea. week', ([each, , unit]) =>
    /^ea$/iu.test(each?.text ?? '') ? plain([each as Term, unit as Term]) : undefined,
  ),
  recogniser(
    'period-labelled',
    '(?<! quantity ) [per session] break period (?= $ | [cell break label stop])',
    '2 | Per: week | 30 min',
    ([label, , unit]) => (label?.kind === 'per' || /^per[ií]od/iu.test(label?.text ?? '') ? plain([unit as Term]) : undefined),
  ),
  recogniser('period-slash', '[slash dash] [per each]? period', '30 min/week', (terms) =>
    terms[0]?.kind === 'slash' || terms.length > 2 ? slashed(terms) : undefined,
  ),
  recogniser('period-in-a', '[in of] [per each]? period', '3 times in a week', plain),
  recogniser('period-after-x', '(?<=[cross times session unit]) period', '1x week, 30 min', plain),
  recogniser('period-letter', '[slash] letter', '30 min/W', plain),
  recogniser('period-cell', '(?<= ^ | cell) period (?= $ | cell)', '2 | Week | 30 min', plain),
  recogniser('period-adverb', 'adverb', '30 minutes weekly', adverb),
]
