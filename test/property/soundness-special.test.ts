import { describe, expect, test } from 'vitest'
import { checkEvents } from '../support/truth/events/check.ts'
import { eventsWeight, shareOf, specialFamilies } from '../support/truth/families.ts'
import { runSoundness } from '../support/truth/soundness.ts'

/* Soundness of special plans, calendars, policies and records; see soundness.test.ts. */

const firstSeed = Number(process.env.IEPKIT_SEED ?? 1)
const cases = Number(process.env.IEPKIT_CASES ?? 100_000)
const shares = specialFamilies.map((family) => ({ ...family, share: shareOf(family.weight, cases) }))
const events = shareOf(eventsWeight, cases)

describe(`soundness, of ${cases} cases from seed ${firstSeed} those that are special`, () => {
  test.each(shares)('$name, $share cases', ({ options, share }) => {
    const { unsound, count } = runSoundness(share, firstSeed, options)
    expect(unsound.slice(0, 5)).toEqual([])
    expect(count.decided / (count.decided + count.undetermined)).toBeGreaterThan(share < 200 ? 0 : 0.5)
  })

  test(`accommodations, settings and reports, ${events} cases`, () => {
    const checked = Array.from({ length: events }, (_, i) => ({
      seed: firstSeed + i,
      ...checkEvents(firstSeed + i, { weeks: 4, logs: 3 }),
    }))
    const unsound = checked.flatMap(({ seed, problems }) => problems.map(({ what }) => `seed ${seed}: ${what}`))
    expect(unsound.slice(0, 5)).toEqual([])
    const verdicts = checked.flatMap((one) => one.verdicts)
    expect(verdicts.filter((verdict) => verdict !== 'undetermined').length / verdicts.length).toBeGreaterThan(0.5)
  })
})
