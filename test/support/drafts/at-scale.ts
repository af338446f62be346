import { quantile, runDrafts } from './run.ts'

/* Drafts for many generated evaluations, in every language and voice: `npx tsx test/support/drafts/at-scale.ts 20000`. */

const count = Number(process.argv[2] ?? 2000)
const from = Number(process.argv[3] ?? 1)
const start = performance.now()
const { evaluations, drafts, problems, figures, steps, facts } = runDrafts(from, count, process.argv[4] === 'one' ? 'one' : 'all')
console.log(
  `${evaluations} evaluations, ${drafts} drafts, ${problems.length} problems, ${Math.round((performance.now() - start) / 1000)} s`,
)
for (const problem of problems.slice(0, 25)) console.log(`  ${problem}`)
console.log(`steps: ${[...steps].map(([step, number]) => `${step} ${number}`).join(', ')}`)
console.log(`rules: ${[...facts].sort().join(', ')}`)
console.log('least, 5 %, half, 95 %, most')
for (const [name, values] of figures)
  console.log(`  ${name.padEnd(20)} ${[0, 0.05, 0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1).padStart(7)).join('')}`)
process.exitCode = problems.length > 0 ? 1 : 0
