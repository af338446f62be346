/** Days of a line, one after the other, that hold no session in any world. Table indexes. */
export interface EmptyRun {
  /** First and last day without a session. */
  readonly from: number
  readonly to: number
  /** First and last school day among them that nothing can have excused, and how many there are. */
  readonly first: number
  readonly last: number
  readonly schoolDays: number
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

const grown = (run: EmptyRun | undefined, index: number, counts: boolean): EmptyRun => {
  const { from, first, last, schoolDays } = run ?? { from: index, first: -1, last: -1, schoolDays: 0 }
  return counts
    ? { from, to: index, first: first < 0 ? index : first, last: index, schoolDays: schoolDays + 1 }
    : { from, to: index, first, last, schoolDays }
}

/** Collects runs of empty days while a line's days pass by in order. */
export const emptyRuns = (): {
  readonly add: (index: number, day: RunDay) => void
  /** Days of school pass on which the line is not due: a run does not go on across them. */
  readonly pause: () => void
  readonly end: () => EmptyRuns
} => {
  const inRow: EmptyRun[] = []
  let run: EmptyRun | undefined
  let untilStart: EmptyRun | undefined
  let started = false
  const close = (): void => {
    if (run !== undefined && run.schoolDays > 0) inRow.push(run)
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
      return { untilStart: untilStart !== undefined && untilStart.schoolDays > 0 ? untilStart : undefined, inRow }
    },
  }
}
