/*
 * One plan and ten observations, read and evaluated in a fresh process: what an app waits for at its start.
 * Usage: npm run bench:cold
 */
import { execFileSync } from 'node:child_process'

const script = `
const start = performance.now()
const { evaluate, readLog, readPlan } = await import('${new URL('../../dist/index.js', import.meta.url).href}')
const loaded = performance.now()
const { asOf, calendar, observations, plan } = await import('${new URL('./generate.js', import.meta.url).href}')
const json = JSON.stringify({ plan, log: { observations: observations(10) } })
const before = performance.now()
const input = JSON.parse(json)
const parsed = performance.now()
const { value } = readPlan(input.plan)
evaluate({ plan: value, calendar, log: readLog(input.log, { plan: value }).value, asOf })
console.log(JSON.stringify([loaded - start, parsed - before, performance.now() - parsed]))
`
const runs = Array.from({ length: 9 }, () =>
  JSON.parse(execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })),
)
const median = (i) =>
  runs
    .map((run) => run[i])
    .sort((a, b) => a - b)
    [Math.floor(runs.length / 2)].toFixed(2)
console.log(
  `import ${median(0)} ms, JSON.parse ${median(1)} ms, read and evaluate ${median(2)} ms (medians of ${runs.length} fresh processes)`,
)
