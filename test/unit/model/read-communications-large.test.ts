import { expect, test } from 'vitest'
import { speechTwiceAWeek } from '../../../src/fixtures/scenarios/all.ts'
import { readCommunications } from '../../../src/index.ts'

test('an entry with hundreds of thousands of mistakes is an entry with issues, never a raw error', () => {
  const { plan } = speechTwiceAWeek()
  const about = Array.from({ length: 300_000 }, (_, i) => `line ${i}`)
  const read = readCommunications([{ id: 'm1', date: '2026-10-05', kind: 'sent', about }], { plan })
  expect(read.issues).toHaveLength(1001)
  expect(read.issues.at(-1)).toMatchObject({ code: 'too-many-issues', found: expect.stringContaining('299000') })
})
