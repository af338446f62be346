import type { Range } from '../../model/frequency.ts'
import { type Recogniser, recogniser } from '../recogniser.ts'
import type { Term } from '../text/term.ts'
import { isLetter, perOf } from './period-words.ts'

/** The whole range of a quantity, in units of `factor`. Nothing where that is no whole number. */
export const rangeOf = (term: Term, factor = 1): Range | undefined => {
  const { amount, upTo, value } = term
  if (amount === undefined) return undefined
  const min = Math.round(amount * factor * 100) / 100
  const max = upTo === undefined ? min : Math.round(upTo * factor * 100) / 100
  if (!Number.isInteger(min) || !Number.isInteger(max) || max > most) return undefined
  return { min, max: value === 'or-more' ? null : max }
}

const most = 100_000

/** From here on a bare number beside a count is minutes. */
export const leastBareMinutes = 5

const of = <K extends Term['kind']>(terms: readonly Term[], ...kinds: readonly K[]): readonly Term[] =>
  terms.filter(({ kind }) => (kinds as readonly string[]).includes(kind))

/** The minutes of "30 minutes", "1 hour 15 minutes", "half an hour", "an hour". */
const minutesOf = (terms: readonly Term[]): Range | undefined => {
  const spans = of(terms, 'span')
  const units = of(terms, 'unit')
  const amounts = of(terms, 'quantity')
  const [span] = spans
  if (span !== undefined) return { min: Number(span.value), max: Number(span.value) }
  const [unit, second] = units
  if (unit === undefined) return undefined
  const [first, more] = amounts
  if (first === undefined) return { min: Number(unit.value), max: Number(unit.value) }
  const range = rangeOf(first, Number(unit.value))
  if (second === undefined || more === undefined) return range
  const rest = rangeOf(more, Number(second.value))
  return range === undefined || rest?.max == null || range.max === null
    ? undefined
    : { min: range.min + rest.min, max: range.max + rest.max }
}

const exactly = (amount: number): Range => ({ min: amount, max: amount })

/** How often, in a count of times, days or sessions. */
const counts: readonly Recogniser[] = [
  recogniser('count-x', 'quantity cross times?', '2x weekly', ([quantity], { terms, to }) => {
    const range = rangeOf(quantity as Term)
    return range === undefined || isRatio(terms, to) ? undefined : { name: 'count', range, noun: 'times' }
  }),
  recogniser('count-times', 'quantity dash? times dash?', '3 times per week', ([quantity]) => countOf(quantity, 'times')),
  recogniser('x-count', 'cross quantity times?', '30 minutes, x2 weekly', ([, quantity]) => countOf(quantity, 'times')),
  recogniser('count-once', 'once', 'once a week', ([word]) => ({ name: 'count', range: exactly(Number(word?.value)), noun: 'times' })),
  recogniser('count-once-range', 'once [to or dash] [once quantity] times?', 'once or twice a week', ([first, joiner, second]) => {
    const [min, max] = [Number(first?.value), second?.kind === 'once' ? Number(second.value) : second?.amount]
    if (max === undefined || max <= min) return undefined
    const count = { name: 'count', range: { min, max }, noun: 'times' } as const
    return joiner?.kind === 'or' ? [count, { name: 'alternative', value: 'or' }] : count
  }),
  recogniser(
    'count-range',
    'quantity [cross times session] [to or dash] quantity [cross times session]',
    '2x-3x per week',
    ([low, , joiner, high]) => {
      const [min, max] = [rangeOf(low as Term)?.min, rangeOf(high as Term)?.max]
      if (min === undefined || max == null || min >= max) return undefined
      const count = { name: 'count', range: { min, max }, noun: 'times' } as const
      return joiner?.kind === 'or' ? [count, { name: 'alternative', value: 'or' }] : count
    },
  ),
  recogniser('count-sessions', 'quantity dash? session', '3 sessions per week', (terms) => {
    const noun = terms.at(-1)?.value === 'class-period' ? 'class-periods' : 'sessions'
    return countOf(terms[0], noun)
  }),
  recogniser(
    'count-of-sessions',
    'quantity dash? (?=(?:[group service subject instruction setting delivery special-education resource filler span per adverb and dash slash break season]|quantity dash? unit stop?){1,7} session)',
    'two 30-minute sessions a week',
    ([quantity], { terms, to }) => {
      const range = rangeOf(quantity as Term)
      const next = terms[to]
      if (range === undefined || next?.kind === 'adverb' || range.min > 40) return undefined
      return { name: 'count', range, noun: 'sessions' }
    },
  ),
  recogniser('count-days', '(?<![per slash each other to dash]) quantity dash? period (?! period)', '5 days a week', (terms) =>
    terms.at(-1)?.value === 'school-day' ? countOf(terms[0], 'days') : undefined,
  ),
  recogniser('session-noun', 'session', 'one 30 minute session weekly', ([term]) =>
    /s$/iu.test(term?.text ?? '') || term?.value !== 'session'
      ? { name: 'filler', value: 'session' }
      : { name: 'count', range: exactly(1), noun: 'singular' },
  ),
]

const countOf = (term: Term | undefined, noun: 'times' | 'days' | 'sessions' | 'class-periods') => {
  const range = term === undefined ? undefined : rangeOf(term)
  return range === undefined ? undefined : ({ name: 'count', range, noun } as const)
}

/** A number right behind "2 x" belongs to the notation of count and length. */
const isRatio = (terms: readonly Term[], at: number): boolean => terms[at]?.kind === 'quantity' && terms[at]?.glued === true

/** How long. */
const lengths: readonly Recogniser[] = [
  recogniser('duration', 'quantity dash? unit', '30 minutes', (terms) => durationOf(terms)),
  recogniser('duration-two', 'quantity dash? unit [and stop break]? quantity dash? unit', '1 hr. 15 min.', (terms) => {
    const [unit, lesser] = of(terms, 'unit')
    return Number(unit?.value) > Number(lesser?.value) ? durationOf(terms) : undefined
  }),
  recogniser('duration-range', 'quantity dash? unit [dash to] quantity dash? unit', '30 minutes to 1 hour', (terms) => {
    const [low, high] = of(terms, 'quantity')
    const [unit, last] = of(terms, 'unit')
    const [min, max] = [rangeOf(low as Term, Number(unit?.value))?.min, rangeOf(high as Term, Number(last?.value))?.max]
    return min === undefined || max == null || min >= max ? undefined : { name: 'duration', range: { min, max }, role: 'open' }
  }),
  recogniser('duration-hour', '[per number] unit', 'an hour a week', (terms) =>
    terms.at(-1)?.value === '60' && terms[0]?.value === 'per' ? durationOf(terms) : undefined,
  ),
  recogniser('duration-half-hour', 'per? span', 'half an hour', (terms) => durationOf(terms)),
  recogniser('duration-mark', 'quantity (?=total unit)', '60 total minutes weekly', ([quantity], { terms, to }) => {
    const range = rangeOf(quantity as Term, Number(terms[to + 1]?.value))
    return range === undefined ? undefined : { name: 'duration', range, role: 'total' }
  }),
  recogniser('duration-rate', 'quantity rate', '120 mpw', ([quantity, rate]) => {
    const [factor, unit = ''] = rate?.value.split(' ') ?? []
    const range = rangeOf(quantity as Term, Number(factor))
    return range === undefined
      ? undefined
      : [
          { name: 'duration', range, role: 'open' },
          { name: 'period', per: perOf(unit), adverb: false },
        ]
  }),
  recogniser(
    'labelled',
    '(?<! [quantity dash] ) [label session unit] break quantity (?= $ | [cell break label stop slash per adverb])',
    'Frequency: 5 | Period: Week | Duration: 45 min',
    ([label, , quantity]) => {
      const range = rangeOf(quantity as Term, label?.kind === 'unit' ? Number(label.value) : 1)
      if (range === undefined || label === undefined) return undefined
      const isLength = label.kind === 'unit' || label.value === 'length' || label.value === 'minutes'
      if (isLength) return range.min < leastBareMinutes ? undefined : { name: 'duration', range, role: 'open' }
      return label.kind === 'session' || label.value === 'frequency' ? { name: 'count', range, noun: 'times' } : undefined
    },
  ),
  recogniser(
    'labelled-per',
    '(?<! [quantity dash] ) [unit session times] [per slash] period break quantity',
    'Minutes per week: 150',
    (terms) => {
      const [label, , unit, pause, quantity] = terms as [Term, Term, Term, Term, Term]
      const range = rangeOf(quantity, label.kind === 'unit' ? Number(label.value) : 1)
      if (range === undefined || pause.value !== ':') return undefined
      const period = { name: 'period', per: perOf(unit.value), adverb: false } as const
      return label.kind === 'unit' ? [{ name: 'duration', range, role: 'open' }, period] : [{ name: 'count', range, noun: 'times' }, period]
    },
  ),
  recogniser('per-session', '(?:[per each slash] session | each | label)', '30 minutes per session', (terms, { terms: all, to }) => {
    const [first] = terms
    if (first?.kind === 'label' && first.value !== 'length') return undefined
    if (first?.value === 'area') return { name: 'filler', value: 'each' }
    if (terms.length === 1 && first?.kind === 'each' && all[to]?.kind === 'period') return undefined
    return { name: 'length', value: 'session' }
  }),
]

const durationOf = (terms: readonly Term[]) => {
  const range = minutesOf(terms)
  return range === undefined ? undefined : ({ name: 'duration', range, role: 'open' } as const)
}

/** Count and length in one notation. */
const pairs: readonly Recogniser[] = [
  recogniser('count-x-minutes', 'quantity cross [at break]? quantity dash? unit (?!period)', '2 x 30 min per week', (terms) => {
    const [count, ...rest] = terms
    return pairOf(rangeOf(count as Term), minutesOf(rest))
  }),
  recogniser(
    'count-x-bare',
    'quantity [cross at] quantity (?! [unit period times cross session percent] | dash unit)',
    '2x30 weekly',
    ([first, , second]) => {
      const [a, b] = [rangeOf(first as Term), rangeOf(second as Term)]
      if (a === undefined || b === undefined || (a.min < leastMinutesInPair && b.min < leastMinutesInPair)) return undefined
      return a.min >= leastMinutesInPair && b.min < leastMinutesInPair && b.min <= mostCountInPair ? pairOf(b, a) : pairOf(a, b)
    },
  ),
  recogniser('count-x-rate', 'quantity cross quantity rate', '2x30min pw', ([count, , length, rate]) => {
    const [factor, unit = ''] = rate?.value.split(' ') ?? []
    const pair = pairOf(rangeOf(count as Term), rangeOf(length as Term, Number(factor)))
    return pair === undefined ? undefined : [...pair, { name: 'period', per: perOf(unit), adverb: false }]
  }),
  recogniser('count-at-minutes', 'quantity at quantity dash? unit', '2 @ 30 min weekly', (terms) =>
    pairOf(rangeOf(terms[0] as Term), minutesOf(terms.slice(2))),
  ),
  recogniser('minutes-x-count', 'quantity dash? unit cross quantity times?', '30 min x 2 times weekly', (terms) => {
    const at = terms.findIndex(({ kind }) => kind === 'cross')
    return pairOf(rangeOf(terms[at + 1] as Term), minutesOf(terms.slice(0, at)))
  }),
  recogniser('coded', 'quantity letter cross quantity unit?', '2Wx30', (terms) => {
    const [count, letter, , length] = terms as [Term, Term, Term, Term]
    const pair = pairOf(rangeOf(count), rangeOf(length))
    return pair === undefined || !letter.glued ? undefined : [...pair, { name: 'period', per: perOf(letter.value), adverb: false }]
  }),
  recogniser('ratio', 'quantity colon quantity [colon slash] [letter period unknown]', '2:30:W', (terms) => {
    const [count, , length, , period] = terms as [Term, Term, Term, Term, Term]
    const pair = pairOf(rangeOf(count), rangeOf(length))
    if (pair === undefined || !isLetter(period) || (rangeOf(length)?.min ?? 0) < leastMinutesInPair) return undefined
    return [...pair, { name: 'period', per: perOf(period.value), adverb: false }]
  }),
  recogniser('slashes', 'quantity slash quantity slash [letter period]', '2/30/wk', (terms) => {
    const [count, , length, , period] = terms as [Term, Term, Term, Term, Term]
    const [a, b] = [rangeOf(count), rangeOf(length)]
    if (a === undefined || b === undefined || a.min > mostCountInPair || b.min < leastMinutesInPair) return undefined
    return [...pairOf(a, b), { name: 'period', per: perOf(period.value), adverb: false }]
  }),
]

const leastMinutesInPair = 10
const mostCountInPair = 9

const pairOf = <T extends Range | undefined>(count: T, length: T) =>
  (count === undefined || length === undefined
    ? undefined
    : [
        { name: 'count', range: count, noun: 'times' },
        { name: 'duration', range: length, role: 'session' },
      ]) as T extends Range
    ? readonly [{ name: 'count'; range: Range; noun: 'times' }, { name: 'duration'; range: Range; role: 'session' }]
    : undefined

/** Totals that are stated beside a reading. */
const totals: readonly Recogniser[] = [
  recogniser('total-equals', '[equals] quantity dash? unit total?', '30 min x 2 = 60 min weekly', (terms) => totalOf(terms)),
  recogniser('total-before', 'total per? quantity dash? unit', '2 x 30 min weekly, total 60 minutes', (terms) => totalOf(terms)),
  recogniser('total-behind', 'quantity dash? unit total', '2 x 30 min weekly (60 minutes total)', (terms) => totalOf(terms)),
]

const totalOf = (terms: readonly Term[]) => {
  const range = minutesOf(terms)
  return range === undefined ? undefined : ({ name: 'duration', range, role: 'total' } as const)
}

/** Recognisers of counts, lengths and totals. */
export const amountRecognisers: readonly Recogniser[] = [...pairs, ...totals, ...lengths, ...counts]
