/** Days of a line, one after the other, that hold no session in any world. Table indexes. */
export interface EmptyRun {
  /** First and last day without a session. */
  readonly from: number
  readonly to: number
  /** The school days among them that nothing can have excused. */
  readonly days: readonly number[]
}

/** The empty days of a line. */
export interface EmptyRuns {
  /** Those before the first day that can have held a session; missing when there are none. */
  readonly untilStart: EmptyRun | undefined
  /** Those in a row. */
  readonly inRow: readonly EmptyRun[]
}

/** What a day is to a run. */
export interface RunDay {
  readonly isSchool: boolean
  /** No session can have been held. */
  readonly isEmpty: boolean
  /** What was missed may not count. Such days are left out of the count, and do not end a run. */
  readonly mayBeExcused: boolean
}

interface Growing {
  readonly from: number
  to: number
  readonly days: number[]
}

const grown = (run: Growing | undefined, index: number, counts: boolean): Growing => {
  const result = run ?? { from: index, to: index, days: [] }
  result.to = index
  if (counts) result.days.push(index)
  return result
}

/** Collects runs of empty days while a line's days pass by in order. */
export const emptyRuns = (): {
  readonly add: (index: number, day: RunDay) => void
  /** Days of school pass on which the line is not due: a run does not go on across them. */
  readonly pause: () => void
  readonly end: () => EmptyRuns
} => {
  const inRow: EmptyRun[] = []
  let run: Growing | undefined
  let untilStart: Growing | undefined
  let started = false
  const close = (): void => {
    if (run !== undefined && run.days.length > 0) inRow.push(run)
    run = undefined
  }
  return {
    add: (index, { isSchool, isEmpty, mayBeExcused }) => {
      if (!isEmpty) {
        close()
        started = true
        return
      }
      const counts = isSchool && !mayBeExcused
      run = grown(run, index, counts)
      if (!started) untilStart = grown(untilStart, index, counts)
    },
    pause: close,
    end: () => {
      close()
      return { untilStart: untilStart !== undefined && untilStart.days.length > 0 ? untilStart : undefined, inRow }
    },
  }
}
