import type { ProvisionResult } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { DateRange } from '../time/school-calendar.ts'

/** What an evaluation read in one window of a line. */
export interface WindowReading extends DateRange {
  readonly records: readonly string[]
  /** Days about which nothing was known. */
  readonly unobserved: readonly CivilDate[]
}

/** The windows of a line, with the records that each was read from. */
export const readingsOf = (result: ProvisionResult): readonly WindowReading[] => {
  switch (result.kind) {
    case 'service':
      return result.periods.map(({ start, end, records, unobserved }) => ({ start, end, records, unobserved }))
    case 'accommodation':
      return result.opportunities.map(({ date, records }) => onDay(date, records))
    case 'setting':
      return [
        ...result.dates.map(({ date, records }) => onDay(date, records)),
        ...(result.regularClass === undefined
          ? []
          : [{ ...result.regularClass.window, records: result.regularClass.records, unobserved: [] }]),
      ]
    case 'reporting':
      return result.reports.map(({ due, records }) => onDay(due, records))
    case 'commitment':
      return [{ ...result.window, records: result.records, unobserved: [] }]
  }
}

const onDay = (date: CivilDate, records: readonly string[]): WindowReading => ({ start: date, end: date, records, unobserved: [] })
