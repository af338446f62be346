/*
 * Makes up districts of growing size, one process each, and prints the rate, its ratio to JSON.stringify of the same students,
 * and the peak memory, which must not grow with the size. Never a test: machines differ, ratios less.
 * Usage: npm run bench:district [-- SIZE…]
 */
import { spawnSync } from 'node:child_process'
import { generateDistrict } from '../../dist/fixtures.js'

const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(16)).join(''))
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** Every so many students the same one is written as well, to compare the time that both take. */
const sampleEvery = 20

const measure = (students) => {
  let serialised = 0
  let bytes = 0
  let samples = 0
  let number = 0
  const start = performance.now()
  for (const student of generateDistrict({ seed: 1, students })) {
    number++
    if (number % sampleEvery === 0) {
      const before = performance.now()
      bytes += JSON.stringify(student).length
      serialised += performance.now() - before
      samples++
    }
    if (number % 100_000 === 0) process.stderr.write(`${number} students, peak ${megabytes()} MB\n`)
  }
  const each = (performance.now() - start - serialised) / students
  const stringify = serialised / samples
  row(students, each.toFixed(3), Math.round(1000 / each), Math.round(bytes / samples), (each / stringify).toFixed(1), megabytes())
}

const [only, size] = process.argv.slice(2)
if (only === '--one') measure(Number(size))
else {
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000', '10000', '100000', '1000000']
  row('students', 'ms each', 'students/s', 'bytes each', 'ms/stringify', 'peak MB')
  for (const one of sizes) {
    const { status } = spawnSync(process.execPath, [import.meta.filename, '--one', one], { stdio: 'inherit' })
    if (status !== 0) process.exitCode = 1
  }
}
