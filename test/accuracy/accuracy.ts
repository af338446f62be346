import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { allDecided, figuresOf } from './figures.ts'
import { drawingOf, type Judged, pageOf, studentsOf, wrongOf } from './page.ts'

/*
 * Judges evaluations of made-up districts, prints what came of it, and writes docs/accuracy.md: npm run accuracy
 * `npm run accuracy -- 500` takes fewer students, and writes nothing. Ends with 1 when anything is wrong.
 */

const usualCount = 10_000
const shares = [10, 30, 50, 70, 90, 100]

const asked = process.argv[2]
const students = asked === undefined ? usualCount : Number(asked)
if (!Number.isSafeInteger(students) || students < 1) throw new Error(`The number of students is a whole number, found ${asked}.`)

const started = performance.now()
const say = (text: string): void => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${text}`)

const usual = figuresOf({ seed: 1, students })
say(`${students} students as people keep records: ${usual.wrong.length} wrong`)
const byShare = shares.map((share) => {
  const figures = figuresOf({
    seed: 2,
    students: Math.ceil(students / 5),
    recordedShare: share / 100,
    strayShare: 0,
    serviceLogShare: 0,
  })
  say(`${figures.students} students, ${share} % of days recorded: ${figures.wrong.length} wrong`)
  return { share, figures }
})
const judged: Judged = { usual, byShare }
const page = pageOf(judged, 'npm run accuracy')
console.log(page)
for (const wrong of wrongOf(judged)) console.log(`wrong: ${wrong}`)

if (asked === undefined) {
  const docs = resolve(import.meta.dirname, '../../docs')
  writeFileSync(`${docs}/accuracy.md`, page)
  writeFileSync(`${docs}/accuracy.svg`, drawingOf(judged))
}
const complete = byShare.find(({ share }) => share === 100)
const decided = complete === undefined ? 0 : allDecided(complete.figures).is / allDecided(complete.figures).of
console.log(
  `${studentsOf(judged)} students, ${wrongOf(judged).length} wrong, ${(100 * decided).toFixed(1)} % decided when every day is recorded`,
)
process.exitCode = wrongOf(judged).length > 0 || decided < 0.95 ? 1 : 0
