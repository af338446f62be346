import { describe, expect, test } from 'vitest'
import { defineRule } from '../../../src/engine/define-rule.ts'
import { evaluate } from '../../../src/evaluate.ts'
import { threeSituations } from '../../../src/fixtures/three-situations.ts'
import { toMarkdown } from '../../../src/report/markdown.ts'
import { findingTexts as en } from '../../../src/wording/en.ts'
import { findingTexts as es } from '../../../src/wording/es.ts'
import { windowFigures } from '../../../src/wording/window-figures.ts'

const { plan, calendar, log, asOf } = threeSituations()

/** A rule that throws: the evaluation goes on, and says so. */
const broken = defineRule({
  meta: { id: 'local-broken', title: 'Fails', firesWhen: 'Never.', kinds: ['plan'], basis: { iep: [], '504': [] }, size: 'not rated' },
  check: () => {
    throw new Error('no | such _thing_')
  },
})
const evaluation = evaluate({ plan: { ...plan, reviews: { annualBy: '2027-01-15' } }, calendar, log, asOf, rules: { add: [broken] } })

describe('a report in Markdown', () => {
  test('lists dates to keep in mind, totals by window, how it would go on, and rules that failed', () => {
    const text = toMarkdown(evaluation)
    expect(text).toContain('## Dates to keep in mind\n\n- The annual review is due by January 15, 2027, in 28 days.')
    expect(text).toContain(
      '## Totals by window\n\n| Provision | Window | School days | Sessions | Minutes |\n| --- | --- | --- | --- | --- |\n' +
        '| Speech 2x per week, 30 minutes | reporting period so far | 71 | 15 to 25 of 27 to 30 |',
    )
    expect(text).toContain(
      '## If it goes on as it did so far (nothing is judged by this)\n\n- Speech 2x per week, 30 minutes: at this rate, by June 11, 2027:',
    )
    expect(text).toContain('- The rule local-broken failed on “plan” (no \\| such \\_thing\\_): what it would have found is not known.')
  })

  test('the same in Spanish', () => {
    const text = toMarkdown(evaluation, es)
    expect(text).toContain(
      '## Fechas por recordar\n\n- La revisión anual está prevista a más tardar para el 15 de enero de 2027, en 28 días.',
    )
    expect(text).toContain('| Speech 2x per week, 30 minutes | período de informes hasta ahora | 71 | 15 a 25 de 27 a 30 |')
    expect(text).toContain('## Si sigue como hasta ahora (con esto no se juzga nada)')
    expect(text).toContain('- La regla local-broken falló en “plan” (no \\| such \\_thing\\_): no se sabe qué habría encontrado.')
  })

  test('a section without anything in it is left out', () => {
    const early = toMarkdown(evaluate({ plan, calendar, log: { observations: [] }, asOf: '2026-09-09' }))
    expect(early.match(/^## .*$/gmu)).toEqual([
      '## What the records cannot tell',
      '## In progress',
      '## Ledger: Speech 2x per week, 30 minutes',
      '## What this rests on',
    ])
  })
})

test('of two windows over the same days the first is shown, and none in which nothing was due', () => {
  const figures = evaluation.provisions.flatMap(windowFigures)
  expect(figures.map(({ window, unit }) => `${window.of} ${unit}`)).toEqual(['reporting-period session', 'last-four-weeks session'])
  const [first] = figures
  expect(first && en.report.inWindow({ name: first.window.of, ...first.amount, unit: first.unit })).toBe(
    'reporting period so far: 15 to 25 of 27 to 30 sessions',
  )
})
