/** School days in a row that hold no session in any world; days excused for sure are left out of the count. */
export interface EmptyRun {
  /** Table indexes of the first and last school day. */
  readonly first: number
  readonly last: number
  readonly schoolDays: number
  /** It begins with the line's first school day. */
  readonly fromStart: boolean
}

/** Collects runs of empty school days while a line's days pass by in order. */
export const emptyRuns = (): {
  readonly add: (index: number, isSchool: boolean, isEmpty: boolean, isExcused: boolean) => void
  readonly end: () => readonly EmptyRun[]
} => {
  const runs: EmptyRun[] = []
  let first = -1
  let last = -1
  let schoolDays = 0
  let started = false
  let fromStart = true
  const close = (): void => {
    if (schoolDays > 0) runs.push({ first, last, schoolDays, fromStart })
    first = -1
    schoolDays = 0
    fromStart = false
  }
  return {
    add: (index, isSchool, isEmpty, isExcused) => {
      if (!isEmpty) {
        close()
        started = true
        return
      }
      if (!isSchool || isExcused) return
      if (first < 0) first = index
      if (started) fromStart = false
      last = index
      schoolDays++
    },
    end: () => {
      close()
      return runs
    },
  }
}
