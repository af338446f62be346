import { type Day, fromDay } from '../../src/time/civil-date.ts'

/** The runs of neighbouring days that hold, as a person writes them: `2026-09-14..2026-09-18`, a day alone as `2026-09-21`. */
export const runsOf = (first: Day, length: number, holds: (index: number) => boolean): readonly string[] => {
  const runs: string[] = []
  for (let index = 0; index < length; index++) {
    if (!holds(index)) continue
    const from = index
    while (index + 1 < length && holds(index + 1)) index++
    runs.push(from === index ? fromDay(first + from) : `${fromDay(first + from)}..${fromDay(first + index)}`)
  }
  return runs
}
