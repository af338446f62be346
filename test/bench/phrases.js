/*
 * Phrases read per second, and the ratio to JSON.parse of the same bytes, in one run. Never a test: machines differ, ratios less.
 * Usage: npm run bench:phrases
 */
import { parseAccommodation, parseProvision, parseService, parseSetting } from '../../dist/phrases.js'

const lines = {
  parseService: [
    'Speech/Language Therapy 2 x 30 min/wk, pull-out',
    'OT 30 minutes weekly',
    '5 days a week for 45 minutes a day',
    'PT bi-weekly, 30 minutes',
  ],
  parseAccommodation: ['Extended time (1.5x) on tests', 'Preferential seating near the teacher', '3-minute breaks every 15 minutes'],
  parseSetting: ['In the regular class at least 80% of the day', 'Special class 12:1+1', 'Resource room'],
  parseProvision: ['Speech 2x30 weekly', 'Extended time (1.5x) on tests', 'Resource room'],
}

const count = 20_000
const seconds = (work) => {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[2] / 1000
}

for (const [name, parse] of Object.entries({ parseService, parseAccommodation, parseSetting, parseProvision })) {
  const phrases = Array.from({ length: count }, (_, i) => lines[name][i % lines[name].length])
  const texts = phrases.map((phrase) => JSON.stringify(phrase))
  const reading = seconds(() => phrases.map((phrase) => parse(phrase)))
  const json = seconds(() => texts.map((text) => JSON.parse(text)))
  console.log(`${name.padEnd(20)} ${Math.round(count / reading)} phrases a second, ${(reading / json).toFixed(0)} times JSON.parse`)
}
