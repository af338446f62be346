import type { PeriodCount, Problem } from './check-service.ts'

/** Of so many periods, how many were decided. */
export interface Decided {
  periods: number
  decided: number
}

/** What a run came to. */
export interface SoundnessCount {
  cases: number
  periods: number
  decided: number
  undetermined: number
  inProgress: number
  flips: number
  bounds: number
  conflicts: number
  /** Decided among the periods of which so many tenths of the school days are known to some log, 0 to 10. */
  readonly byTenth: readonly Decided[]
}

export const newCount = (): SoundnessCount => ({
  cases: 0,
  periods: 0,
  decided: 0,
  undetermined: 0,
  inProgress: 0,
  flips: 0,
  bounds: 0,
  conflicts: 0,
  byTenth: Array.from({ length: 11 }, () => ({ periods: 0, decided: 0 })),
})

const counted: Readonly<Record<Problem['kind'], 'flips' | 'bounds' | 'conflicts'>> = {
  flip: 'flips',
  bound: 'bounds',
  conflict: 'conflicts',
}

/** Adds one case. A period in progress is not over: it is counted apart, and in no tenth. */
export const addCase = (count: SoundnessCount, periods: readonly PeriodCount[], problems: readonly Problem[]): void => {
  count.cases++
  for (const { kind } of problems) count[counted[kind]]++
  for (const { verdict, observed, schoolDays } of periods) {
    count.periods++
    if (verdict === 'in-progress') {
      count.inProgress++
      continue
    }
    const isOpen = verdict === 'undetermined'
    if (isOpen) count.undetermined++
    else count.decided++
    if (schoolDays === 0) continue
    const tenth = count.byTenth[Math.floor((observed * 10) / schoolDays)] as Decided
    tenth.periods++
    if (!isOpen) tenth.decided++
  }
}

/** Two runs as one. */
export const plusCount = (a: SoundnessCount, b: SoundnessCount): SoundnessCount => ({
  cases: a.cases + b.cases,
  periods: a.periods + b.periods,
  decided: a.decided + b.decided,
  undetermined: a.undetermined + b.undetermined,
  inProgress: a.inProgress + b.inProgress,
  flips: a.flips + b.flips,
  bounds: a.bounds + b.bounds,
  conflicts: a.conflicts + b.conflicts,
  byTenth: a.byTenth.map(({ periods, decided }, i) => ({
    periods: periods + (b.byTenth[i]?.periods ?? 0),
    decided: decided + (b.byTenth[i]?.decided ?? 0),
  })),
})
