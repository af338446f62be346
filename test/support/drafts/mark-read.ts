import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { draft } from '../../../src/drafts/draft.ts'
import { goldenCases } from './golden-cases.ts'

/* For who has read every kept letter: `npx tsx test/support/drafts/mark-read.ts` enters the digests of what was read. */

const entries = goldenCases.map(({ name, manner }) => {
  const { subject, text } = draft(manner.step, manner.options)
  const digest = createHash('sha256').update(`${subject}\n${text}`).digest('hex').slice(0, 12)
  return [name, { digest, points: [17, 18, 19, 20] }] as const
})
writeFileSync(resolve(import.meta.dirname, '../../golden/drafts/read.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`)
