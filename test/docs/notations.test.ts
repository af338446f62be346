import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseService } from '../../src/phrases/index.ts'
import { serviceRecognisers } from '../../src/phrases/service-recognisers.ts'
import { briefService } from '../support/brief.ts'

/* The table of notations in the guide is made from the recognisers; `npm run docs:update` writes it. */

const page = join(resolve(import.meta.dirname, '../..'), 'docs/guide/phrases.md')
const [open, close] = ['<!-- notations -->', '<!-- /notations -->']

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (): string => {
  const rows = serviceRecognisers.map(({ id, example }) => {
    const { value, issues } = parseService(example)
    const doubts = issues.filter(({ severity }) => severity === 'doubt').map(({ code }) => code)
    return `| ${id} | ${cell(example)} | ${value === null ? `left open: ${doubts.join(', ')}` : `\`${cell(briefService(value))}\``} |`
  })
  return ['| recogniser | line | read as |', '| --- | --- | --- |', ...rows].join('\n')
}

test('the table of notations is what the recognisers read', () => {
  const text = readFileSync(page, 'utf8')
  const [before = '', rest = ''] = text.split(open)
  const [found = '', after = ''] = rest.split(close)
  if (process.env.IEPKIT_UPDATE_DOCS !== undefined) writeFileSync(page, `${before}${open}\n\n${table()}\n\n${close}${after}`)
  else expect(found.trim()).toBe(table())
})
