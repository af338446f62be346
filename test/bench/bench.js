/*
 * Ratios of reading and evaluating a log to parsing its JSON, in one run. Never a test: machines differ, ratios less.
 * Usage: npm run bench
 */
import { compile, evaluate, readLog } from '../../dist/index.js'
import { asOf, calendar, coverage, observations, plan } from './generate.js'

const sizes = process.argv[2] === undefined ? [1_000, 10_000, 100_000, 1_000_000] : process.argv.slice(2).map(Number)

const timed = (work) => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The median of several runs, in milliseconds. */
const median = (work, runs) => {
  const times = Array.from({ length: runs }, () => timed(work)).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)]
}

const row = (...cells) => console.log(cells.map((cell, i) => String(cell).padStart(i === 0 ? 10 : 14)).join(''))

row('records', 'bytes each', 'parse us', 'evaluate us', 'eval/parse', 'read+eval/parse')
for (const size of sizes) {
  const text = JSON.stringify({ observations: observations(size), coverage })
  const runs = size >= 1_000_000 ? 5 : size >= 100_000 ? 9 : 60
  const compiled = compile({ plan, calendar })
  const log = JSON.parse(text)
  const parse = median(() => JSON.parse(text), runs)
  const evaluation = median(() => evaluate({ compiled, log, asOf }), runs)
  const both = median(() => evaluate({ compiled, log: readLog(log, { plan }).value, asOf }), runs)
  const each = (time) => ((time * 1000) / size).toFixed(3)
  row(size, Math.round(text.length / size), each(parse), each(evaluation), (evaluation / parse).toFixed(2), (both / parse).toFixed(2))
}
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)
