import { chartOf, type Series } from './chart.ts'
import { allDecided, type Figures, type Part } from './figures.ts'

/** What was judged: one district as people keep records, and one per share of recorded days. */
export interface Judged {
  readonly usual: Figures
  readonly byShare: readonly { readonly share: number; readonly figures: Figures }[]
}

const number = (value: number): string => value.toLocaleString('en-US')
const per = ({ is, of }: Part): number => (100 * is) / Math.max(1, of)
const percent = (part: Part): string => (part.of === 0 ? 'none' : `${per(part).toFixed(1)} %`)
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n')

/** Every student who was judged. */
export const studentsOf = ({ usual, byShare }: Judged): number =>
  byShare.reduce((sum, { figures }) => sum + figures.students, usual.students)

/** Everything that was wrong. */
export const wrongOf = ({ usual, byShare }: Judged): readonly string[] => [
  ...usual.wrong,
  ...byShare.flatMap(({ share, figures }) => figures.wrong.map((one) => `${share} % recorded: ${one}`)),
]

/** A row for each rule or kind: how often each outcome, over all runs. */
const rowsOf = <Outcome extends string>(
  { usual, byShare }: Judged,
  countsIn: (figures: Figures) => ReadonlyMap<string, Readonly<Partial<Record<Outcome, number>>>>,
  outcomes: readonly Outcome[],
): readonly (readonly string[])[] => {
  const all = [usual, ...byShare.map(({ figures }) => figures)].map(countsIn)
  const sum = (key: string, outcome: Outcome): number => all.reduce((total, counts) => total + (counts.get(key)?.[outcome] ?? 0), 0)
  return [...countsIn(usual).keys()].sort().map((key) => [key, ...outcomes.map((outcome) => number(sum(key, outcome)))])
}

const outcomes = ['found', 'nothing', 'open', 'wrong'] as const

/** Writes docs/accuracy.md. */
export const pageOf = (judged: Judged, command: string): string => `# How often an evaluation is right, and how much must be written down

Made by \`${command}\`, which makes up districts, evaluates what was written down of them, and holds every verdict, the bounds of services and agreed amounts,
and every finding against what truly happened there. The truth comes from the generator, which does not know the engine; what it comes to is worked out by
a second reading of the same rules, written day by day for this purpose alone (\`test/accuracy/oracle\`). A smaller run is one of the tests.

It is a check of the arithmetic, not of the world: the districts are made up, they keep the assumptions that every evaluation lists, and whoever misread
a rule may have misread it twice. The numbers of absences, vacancies and records are ours, not those of any district.

${number(studentsOf(judged))} students were judged, and ${number(wrongOf(judged).length)} statements were wrong.

## How much recording is enough

A log that is kept for some spells of days and put away for others, with nothing else on record: no second log, no stray notes. A period counts as
decided when its verdict is not \`undetermined\`. "Found" is the share of periods that truly fell short and were found short: the others
were left open, none was called met.

${table(
  [
    'school days recorded',
    'students',
    'periods of one or two weeks',
    'of a month',
    'longer',
    'all periods',
    'short periods found',
    'wrong',
  ],
  judged.byShare.map(({ share, figures }) => [
    `${share} %`,
    number(figures.students),
    percent(figures.decided.weeks),
    percent(figures.decided.month),
    percent(figures.decided.longer),
    percent(allDecided(figures)),
    percent(figures.found),
    figures.wrong.length,
  ]),
)}

![Share of periods that are decided, by the share of school days recorded](accuracy.svg)

What is left open when every day is recorded: misses for a reason on which the law is open, records that are vague, days on which two logs disagree.

In a district where people keep records as they do (a log that is complete on 70 % of the days; on the others a quarter of what happened; for every fifth
student also the school's list of sessions held), ${percent(allDecided(judged.usual))} of ${number(allDecided(judged.usual).of)} periods
of ${number(judged.usual.students)} students are decided, and ${percent(judged.usual.found)} of the short ones are found.

## Rule by rule

One line of a plan is one judgment. *Found*: what the rule found is so, all of it. *Nothing*: it found nothing, and there is nothing to find. *Open*: it says that
the records cannot tell, or what there is to find is not on record. *Wrong*: it found what is not so, stayed silent about what is plainly on record, or
gave a bound that lacks the truth. Deadlines of State rules are counted by the library's own functions, which have their tests elsewhere; of the rules
\`pattern-declining\`, \`service-start-clock\`, \`notice-missed-services\` and \`setting-regular-class-share\` only what they find is judged, not what they leave out.
\`evidence-thin\` is about the records themselves and has no truth to be held against.

${table(
  ['rule', ...outcomes],
  rowsOf(judged, ({ rules }) => rules, outcomes).map(([rule, ...rest]) => [`\`${rule}\``, ...rest]),
)}

## Verdict by verdict

The verdict of a whole line, held against the true one.

${table(
  ['kind of line', 'right', 'open', 'wrong'],
  rowsOf(judged, ({ kinds }) => kinds, ['right', 'open', 'wrong']),
)}
`

/** Draws docs/accuracy.svg. */
export const drawingOf = ({ byShare }: Judged): string => {
  const series = (name: string, color: string, part: (figures: Figures) => Part): Series => ({
    name,
    color,
    points: byShare.map(({ share, figures }) => [share, per(part(figures))] as const),
  })
  return chartOf('Share of periods that are decided, by the share of school days recorded', 'school days recorded', [
    series('weeks', '#1b6ca8', ({ decided }) => decided.weeks),
    series('months', '#7a3e9d', ({ decided }) => decided.month),
    series('longer periods', '#b3541e', ({ decided }) => decided.longer),
  ])
}
