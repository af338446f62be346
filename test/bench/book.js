/*
 * What it costs to add one record to a book that holds many already. Usage: npm run bench:book
 */
import { add, compile, open } from '../../dist/index.js'
import { calendar, observations, plan } from './generate.js'

const most = 1_000_000
const records = observations(most)
let book = open(compile({ plan, calendar }))
let sizes = [1_000, 10_000, 100_000, most]
const batch = 1_000
console.log('    records     add us')
let start = 0
records.forEach((record, i) => {
  if (i === sizes[0] - batch) start = performance.now()
  book = add(book, record)
  if (i + 1 !== sizes[0]) return
  console.log(String(i + 1).padStart(11), (((performance.now() - start) * 1000) / batch).toFixed(2).padStart(10))
  sizes = sizes.slice(1)
})
