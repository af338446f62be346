/*
 * Evaluates and summarises many students in one process, and prints how much memory that takes after each tenth of them.
 * Usage: npm run bench:portfolio [-- STUDENTS]
 */
import { compile, evaluate, summarise } from '../../dist/index.js'
import { asOf, calendar, coverage, observations, plan } from './generate.js'

const students = Number(process.argv[2] ?? 10_000)
const recordsEach = 200
const megabytes = (bytes) => `${Math.round(bytes / 1_048_576)} MB`

function* evaluations() {
  for (let i = 0; i < students; i++) {
    const compiled = compile({ plan: { ...plan, id: `student-${i}` }, calendar })
    const shift = i % 50
    const log = { observations: observations(recordsEach + shift).slice(shift), coverage }
    yield { evaluation: evaluate({ compiled, log, asOf }), school: `school-${i % 12}` }
    if ((i + 1) % (students / 10) !== 0) continue
    globalThis.gc?.()
    console.log(String(i + 1).padStart(9), 'students', megabytes(process.memoryUsage().heapUsed).padStart(8), 'in use')
  }
}

const start = performance.now()
const { all, schools } = summarise(evaluations())
const seconds = (performance.now() - start) / 1000
console.log(
  `${students} students with ten lines and ${recordsEach} records each, ${schools.length} schools: ${(students / seconds).toFixed(0)} a second`,
)
console.log(
  `sessions asked for ${all.sessions.required.min} to ${all.sessions.required.max}; peak ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
)
