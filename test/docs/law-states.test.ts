import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { allLaw, circuitOf, type LegalBasis, type StatePack, stateJurisdictions, statePacks } from '../../src/law/index.ts'

/* Generates docs/law-states.md. `npm run docs:update` writes it; otherwise the test fails when it is stale. */

const page = resolve(import.meta.dirname, '../../docs/law-states.md')
const byId = new Map(allLaw.map((entry) => [entry.id, entry]))

/** How a basis is shown: its citation, rank and how sure it is. */
const cited = (id: string): string => {
  const { citation, authority, confidence, seen, textOf } = byId.get(id) as LegalBasis
  const how = [confidence, seen === 'memory' && 'from memory', textOf && `text of ${textOf}`].filter(Boolean).join(', ')
  return `${citation} (${authority}; ${how})`
}

const amounts = { within: 'at most', before: 'at least', on: 'on the last of' } as const

const spaced = (code: string): string => code.replaceAll('-', ' ')

const rowsOf = (pack: StatePack): readonly (readonly string[])[] => [
  ...pack.clocks.map(({ topic, scope, when, days, dayKind, from, ifYearEnds, unless, basis, caveat }) => [
    `${spaced(topic)}${scope === 'any' ? '' : ` (${spaced(scope)})`}`,
    days === null ? 'no number' : `${amounts[when]} ${days} ${dayKind} days`,
    `${when === 'before' ? 'before' : 'after'} ${spaced(from)}`,
    [ifYearEnds && 'else the start of the next school year', unless && `unless ${unless.map(spaced).join(' or ')}`, caveat]
      .filter(Boolean)
      .join('; '),
    cited(basis),
  ]),
  ...(pack.missedServiceNotice === undefined ? [] : [missedService(pack.missedServiceNotice)]),
  ...(pack.serviceLogs === undefined ? [] : [logs(pack.serviceLogs)]),
  ...(pack.transitionAge === undefined
    ? []
    : [['transition section', `from age ${pack.transitionAge.months / 12}`, '', '', cited(pack.transitionAge.basis)]]),
  ...[
    ['annual review', pack.annualReview ?? []] as const,
    ['reevaluation', pack.reevaluation ?? []] as const,
    ['due process (information only)', pack.dueProcess ?? []] as const,
  ].flatMap(([name, limits]) =>
    [limits]
      .flat()
      .map(({ years, only, basis }) => [
        name,
        `${years} year${years === 1 ? '' : 's'}`,
        '',
        only === undefined ? '' : `only ${spaced(only)}`,
        cited(basis),
      ]),
  ),
]

const missedService = ({
  notBegun,
  notice,
  defaultScope,
  scopes,
  basis,
  caveat,
}: NonNullable<StatePack['missedServiceNotice']>): readonly string[] => [
  'notice of a missed service',
  `at most ${notice.days} ${notice.dayKind} days`,
  `after ${notBegun.days} ${notBegun.dayKind} days from the service’s start without it`,
  `scope ${scopes.join(' or ')}, default ${defaultScope} (software default); ${caveat}`,
  cited(basis),
]

const logs = ({ services, tellParents, basis }: NonNullable<StatePack['serviceLogs']>): readonly string[] => [
  'service logs',
  `on request at any time; parents told at most ${tellParents.days} ${tellParents.dayKind} days`,
  `after ${tellParents.from.map(spaced).join(' or ')}`,
  `for ${services.join(', ')}`,
  cited(basis),
]

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n')

const count = (state: string): number =>
  allLaw.filter(({ jurisdiction, authority }) => jurisdiction === state && authority !== 'software-default').length

const overview = table(
  ['State', 'entries', 'pack', 'circuit', 'decisions of the circuit'],
  [...stateJurisdictions].sort().map((state) => {
    const circuit = circuitOf(state)
    const pack = statePacks.some(({ jurisdiction }) => jurisdiction === state)
    return [state, String(count(state)), pack ? 'yes' : 'falls back to US', circuit, String(circuit === state ? '' : count(circuit))]
  }),
)

const written = `# State rules, by number

Made by \`npm run docs:update\` from the data in \`src/law\`; a test fails when it is stale. What the words mean, how sure the data is, and what it is
not: [law as data](guide/law.md). **No lawyer has checked it.** Days are counted from the day after the event to the last day counted.

${statePacks.map((pack) => `## ${pack.name} (\`${pack.jurisdiction}\`)\n\n${table(['about', 'number', 'counted', 'note', 'rests on'], rowsOf(pack))}`).join('\n\n')}

## What is loaded for each State

A State without a pack takes the numbers of federal law, and the answer says so. A circuit without decisions: no circuit rule loaded.

${overview}
`

test('docs/law-states.md is what the data says', () => {
  if (process.env.IEPKIT_UPDATE_DOCS !== undefined) writeFileSync(page, written)
  expect(existsSync(page)).toBe(true)
  expect(readFileSync(page, 'utf8')).toBe(written)
  expect(written).not.toMatch(/undefined|NaN|null/u)
})
