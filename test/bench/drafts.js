/*
 * What a draft costs, and how `nextStep` grows with what was said. Never a test: machines differ, ratios less.
 * Usage: npm run bench:drafts
 */
import { draft, en, es, nextStep } from '../../dist/drafts.js'
import { threeSituations } from '../../dist/fixtures.js'
import { evaluate } from '../../dist/index.js'

const { plan, calendar, log, asOf } = threeSituations()
const evaluation = evaluate({ plan, calendar, log, asOf })

/** The median of several runs, in milliseconds. */
const median = (work, runs) => {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]
}

const who = { child: 'A.', recipient: { name: 'Ms. Reyes' }, sender: 'J. D.' }
for (const step of ['document', 'ask', 'request-meeting', 'ask-make-up', 'know-options', 'thank']) {
  const taken = nextStep({ evaluation, calendar, choose: { step, provision: 'speech' } })
  const times = [en, es].map((locale) => median(() => draft(taken, { evaluation, locale, ...who }), 400).toFixed(3))
  console.log(`draft ${step.padEnd(16)} en ${times[0]} ms, es ${times[1]} ms`)
}

for (const count of [1_000, 10_000, 100_000]) {
  const communications = Array.from({ length: count }, (_, i) => ({
    id: `m${i}`,
    date: '2026-10-05',
    kind: i % 3 === 0 ? 'received' : 'sent',
    about: [['speech', 'extended-time', 'small-group'][i % 3]],
  }))
  const time = median(() => nextStep({ evaluation, communications, calendar }), 15)
  console.log(`nextStep after ${String(count).padStart(6)} messages: ${time.toFixed(2)} ms, ${((1000 * time) / count).toFixed(2)} us each`)
}
