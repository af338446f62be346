import { expect, test } from 'vitest'
import type { Bounds } from '../../src/core/bounds.ts'
import { compile } from '../../src/engine/compile.ts'
import type { ServiceLine } from '../../src/engine/service-line.ts'
import { evaluate } from '../../src/evaluate.ts'
import type { AmountTotals, PeriodResult, RunningAmount, ServiceResult, WindowTotals } from '../../src/model/evaluation.ts'
import { type CivilDate, fromDay, toDay } from '../../src/time/civil-date.ts'
import type { DateRange } from '../../src/time/school-calendar.ts'
import { truthCase } from '../support/truth/case.ts'
import { serviceOf } from '../support/worked.ts'

const seeds = Array.from({ length: 300 }, (_, i) => i + 1)
const results = seeds.map((seed): readonly [number, ServiceResult, readonly CivilDate[]] => {
  const { plan, calendar, asOf, log } = truthCase(seed, { weeks: 5, logs: 3, makeUps: true, beyond: true })
  const { periods } = compile({ plan, calendar }).lines.find(({ id }) => id === 'line') as ServiceLine
  return [
    seed,
    serviceOf(evaluate({ plan, calendar, asOf, log }), 'line'),
    periods.map(({ lastSchoolDay }) => fromDay(Math.min(lastSchoolDay, toDay(asOf)))),
  ]
})

const isWithin = ({ start, end }: DateRange, date: CivilDate): boolean => start <= date && date <= end
const isOver = ({ verdict }: PeriodResult): boolean => verdict !== 'in-progress'
const sum = (bounds: readonly Bounds[]): Bounds =>
  bounds.reduce((all, { min, max }) => ({ min: all.min + min, max: all.max + max }), { min: 0, max: 0 })
const pick = ({ required, delivered, undelivered }: RunningAmount | AmountTotals): RunningAmount => ({ required, delivered, undelivered })
const sums = (periods: readonly PeriodResult[], unit: 'sessions' | 'minutes'): RunningAmount => {
  const amounts = periods.filter(isOver).flatMap((period) => period[unit] ?? [])
  return {
    required: sum(amounts.map(({ required }) => required)),
    delivered: sum(amounts.map(({ delivered }) => delivered)),
    undelivered: {
      agencySide: sum(amounts.map(({ undelivered }) => undelivered.agencySide)),
      allReasons: sum(amounts.map(({ undelivered }) => undelivered.allReasons)),
    },
  }
}

test('running totals are the sums up to each period, and the last ones the totals', () => {
  for (const [seed, { periods, totals }] of results) {
    for (const unit of ['sessions', 'minutes'] as const) {
      for (const [i, period] of periods.entries()) {
        const running = period.running?.[unit]
        if (running !== undefined) expect(running, `seed ${seed}, ${period.start}`).toEqual(sums(periods.slice(0, i + 1), unit))
        else if (period[unit] !== undefined) expect(isOver(period), `seed ${seed}`).toBe(false)
      }
      const last = periods.findLast(({ running }) => running?.[unit] !== undefined)?.running?.[unit]
      expect(last, `seed ${seed}`).toEqual(totals[unit] && pick(totals[unit]))
    }
  }
})

test('a window adds up the judged periods whose last school day it holds, and counts them by verdict', () => {
  let ended = 0
  for (const [seed, { periods, windows }, lastDays] of results) {
    for (const window of windows) {
      const within = periods.filter((period, i) => isOver(period) && isWithin(window, lastDays[i] ?? period.end))
      ended += within.length
      for (const unit of ['sessions', 'minutes'] as const) {
        const found = window[unit]
        if (found !== undefined) expect(pick(found), `seed ${seed}, ${window.of}`).toEqual(sums(within, unit))
      }
      expect(Object.values(window.periods).reduce((all, count) => all + count, 0)).toBe(within.length)
      expect(window.schoolDays).toBe(within.reduce((all, { schoolDays }) => all + schoolDays, 0))
    }
  }
  expect(ended).toBeGreaterThan(500)
})

test('the school year so far, and the last 365 days, hold everything in a first year', () => {
  for (const [seed, { windows, totals }] of results) {
    const named = (of: WindowTotals['of']) => windows.find((window) => window.of === of)
    for (const of of ['year-to-date', 'last-365-days'] as const) {
      const periods = Object.fromEntries(Object.entries(totals.periods).filter(([verdict]) => verdict !== 'in-progress'))
      expect(named(of)?.periods, `seed ${seed}, ${of}`).toEqual(periods)
    }
  }
})
