import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draft } from '../../src/drafts/draft.ts'
import type { Draft } from '../../src/drafts/draft-types.ts'
import { ladderSteps } from '../../src/model/communication.ts'
import { type GoldenCase, goldenCases } from '../support/drafts/golden-cases.ts'
import { easeOf, gradeOf } from '../support/drafts/reading.ts'
import { points, scoreOf } from '../support/drafts/rubric.ts'

/*
 * Letters kept word for word, each with its score. Points 1 to 16 are computed here; 17 to 20 (greeting and closing fit, one person's
 * voice, a tired teacher would want to help, a stranger understands it in a year) were given by a person, to exactly this text:
 * `read.json` holds a digest of what was read. `IEPKIT_UPDATE_GOLDEN=1` writes the files; the digest is entered by who has read them.
 */

const folder = resolve(import.meta.dirname, 'drafts')
const isUpdate = process.env.IEPKIT_UPDATE_GOLDEN !== undefined

interface Reading {
  readonly digest: string
  readonly points: readonly number[]
}
const readings = JSON.parse(readFileSync(join(folder, 'read.json'), 'utf8')) as Readonly<Record<string, Reading>>

const digestOf = ({ subject, text }: Draft): string => createHash('sha256').update(`${subject}\n${text}`).digest('hex').slice(0, 12)

const pageOf = ({ title, manner, records }: GoldenCase, letter: Draft, reading: Reading | undefined): string => {
  const score = scoreOf(letter, manner, records)
  const met = score.slice(0, 15).filter(Boolean).length
  const level =
    letter.locale === 'en'
      ? `Flesch–Kincaid grade ${gradeOf(letter.body).toFixed(1)}`
      : `Fernández Huerta ${easeOf(letter.body).toFixed(0)}`
  const missing = points.filter((_, i) => score[i] !== true)
  const byPerson = reading === undefined ? 'not read yet' : `${reading.points.length} of 4`
  return `# ${title}

Rubric: points 1–15, by program: ${met} of 15${missing.length > 0 ? ` (missing: ${missing.join('; ')})` : ''}; 16: ${score[15] === true ? 'yes' : 'no'}; 17–20, by a person: ${byPerson}.
${letter.body.split(/\s+/u).length} words, ${level}, digest ${digestOf(letter)}.

Subject: ${letter.subject}

${letter.text.trimEnd()}
`
}

const kept = goldenCases.map((one) => ({ ...one, letter: draft(one.manner.step, one.manner.options) }))

if (isUpdate) {
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (file.endsWith('.md')) rmSync(join(folder, file))
  for (const one of kept) writeFileSync(join(folder, `${one.name}.md`), pageOf(one, one.letter, readings[one.name]))
}

describe('letters that are kept', () => {
  test.each(kept.map((one) => [one.name, one] as const))('%s', (name, one) => {
    const path = join(folder, `${name}.md`)
    expect(existsSync(path), 'run with IEPKIT_UPDATE_GOLDEN=1, then read the file').toBe(true)
    expect(pageOf(one, one.letter, readings[name])).toBe(readFileSync(path, 'utf8'))
    const score = scoreOf(one.letter, one.manner, one.records)
    expect(points.filter((_, i) => score[i] !== true)).toEqual([])
    expect(readings[name]?.digest, 'the text has changed since it was read').toBe(digestOf(one.letter))
    expect(readings[name]?.points, 'points 17 to 20').toEqual([17, 18, 19, 20])
  })

  test('at least 40, over every step, voice and language, and many rules; no file is left over', () => {
    expect(kept.length).toBeGreaterThanOrEqual(40)
    expect(new Set(kept.map(({ name }) => name)).size).toBe(kept.length)
    expect(new Set(kept.map(({ letter }) => letter.step))).toEqual(new Set(ladderSteps))
    expect(new Set(kept.map(({ letter }) => `${letter.voice} ${letter.locale}`)).size).toBe(8)
    const rules = new Set(
      kept.flatMap(({ manner }) =>
        manner.options.evaluation.violations.filter(({ line }) => line === manner.step.line).map(({ rule }) => rule),
      ),
    )
    expect(rules.size).toBeGreaterThanOrEqual(15)
    const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
    expect(files.sort()).toEqual(kept.map(({ name }) => `${name}.md`).sort())
  })
})
