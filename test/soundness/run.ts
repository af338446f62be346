import { parseArgs } from 'node:util'
import { newCount, plusCount, type SoundnessCount } from '../support/truth/count.ts'
import { checkEvents } from '../support/truth/events/check.ts'
import { eventsWeight, type Family, families, shareOf } from '../support/truth/families.ts'
import { runSoundness } from '../support/truth/soundness.ts'

/*
 * Soundness at any scale: `npm run soundness -- --cases 1000000 --seed 1`. Further options: `--family NAME` for one kind of
 * truth, `--logs N` and `--weeks N` for more or fewer of them. What does not hold is printed with its seed, and ends in 1.
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string' },
    logs: { type: 'string' },
    weeks: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const whole = (name: string, text: string): number => {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0) return number
  return stop(`--${name} ${text}: expected a whole number`)
}

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(2)
}

const names = families.map(({ name }) => name)
const eventsName = 'accommodations, settings and reports'
/** Most reported problems of one family. */
const mostShown = 5

const main = (): number => {
  if (values.help)
    return stop(
      `npm run soundness -- --cases N --seed S [--family NAME] [--logs N] [--weeks N]\nFamilies: ${[...names, eventsName].join('; ')}`,
    )
  const cases = whole('cases', values.cases)
  const seed = whole('seed', values.seed)
  const chosen = families.filter(({ name }) => values.family === undefined || name === values.family)
  const withEvents = values.family === undefined || values.family === eventsName
  if (chosen.length === 0 && !withEvents)
    return stop(`No family ${JSON.stringify(values.family)}. There are: ${[...names, eventsName].join('; ')}`)
  const shareOfOne = (weight: number): number => (values.family === undefined ? shareOf(weight, cases) : cases)
  const started = performance.now()
  const report = progress(cases, started)
  let all = newCount()
  let problems = 0
  for (const family of chosen) {
    const { count, unsound } = runSoundness(shareOfOne(family.weight), seed, optionsOf(family), report)
    problems += unsound.length
    for (const { seed: failing, what } of unsound.slice(0, mostShown)) print(`UNSOUND  ${family.name}, seed ${failing}: ${what}`)
    print(line(family.name, count))
    all = plusCount(all, count)
  }
  if (withEvents) problems += runEvents(shareOfOne(eventsWeight), seed, report)
  const seconds = (performance.now() - started) / 1000
  print(line('all families', all))
  print('')
  print(`decided, by the share of school days that some log knows of: ${tenths(all)}`)
  print(
    `cases ${all.cases}, periods ${all.periods}, decided ${all.decided}, undetermined ${all.undetermined}, in progress ${all.inProgress}`,
  )
  print(
    `flips ${all.flips}, bounds left ${all.bounds}, false conflicts ${all.conflicts}; ${Math.round(all.cases / seconds)} cases per second`,
  )
  return problems === 0 ? 0 : 1
}

const optionsOf = ({ options }: Family): Family['options'] => ({
  ...options,
  ...(values.logs !== undefined && { logs: whole('logs', values.logs) }),
  ...(values.weeks !== undefined && { weeks: whole('weeks', values.weeks) }),
})

const runEvents = (cases: number, seed: number, report: () => void): number => {
  let decided = 0
  let lines = 0
  const unsound: string[] = []
  for (let i = seed; i < seed + cases; i++) {
    const { problems, verdicts } = checkEvents(i, { weeks: 4, logs: 3 })
    for (const { what } of problems) unsound.push(`UNSOUND  ${eventsName}, seed ${i}: ${what}`)
    lines += verdicts.length
    decided += verdicts.filter((verdict) => verdict !== 'undetermined').length
    report()
  }
  for (const what of unsound.slice(0, mostShown)) print(what)
  print(
    `${eventsName.padEnd(40)} ${String(cases).padStart(9)} cases ${String(lines).padStart(9)} lines    ${percent(decided, lines)} decided, ${unsound.length} wrong`,
  )
  return unsound.length
}

const print = (text: string): void => void process.stdout.write(`${text}\n`)
const percent = (part: number, of: number): string => `${of === 0 ? '–' : ((100 * part) / of).toFixed(1)} %`.padStart(7)

const line = (name: string, { cases, periods, decided, undetermined, flips, bounds, conflicts }: SoundnessCount): string =>
  `${name.padEnd(40)} ${String(cases).padStart(9)} cases ${String(periods).padStart(9)} periods  ${percent(decided, decided + undetermined)} decided, ${flips} flips, ${bounds} bounds left, ${conflicts} false conflicts`

const tenths = ({ byTenth }: SoundnessCount): string =>
  byTenth.map(({ periods, decided }, i) => `${i * 10} %: ${percent(decided, periods).trim()}`).join(', ')

/** Tells on stderr how far a long run is, every few seconds. */
const progress = (cases: number, started: number): (() => void) => {
  const pause = 5000
  let done = 0
  let told = started
  return () => {
    done++
    if (done % 500 !== 0) return
    const now = performance.now()
    if (now - told < pause) return
    told = now
    const rate = done / ((now - started) / 1000)
    process.stderr.write(
      `${done} of about ${cases} cases, ${Math.round(rate)} per second, ${Math.round(Math.max(0, cases - done) / rate)} s left\n`,
    )
  }
}

process.exit(main())
