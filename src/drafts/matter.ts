import type { Evaluation, PeriodResult, Violation } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Matter, ShortPeriod } from './texts.ts'

/** What a letter about a finding is about, with its facts. Findings of one line and kind are one matter. */
export const matterOf = (finding: Violation, evaluation: Evaluation): Matter => {
  const result = evaluation.provisions.find(({ line }) => line === finding.line)
  const dates = datesOf(finding)
  switch (finding.rule) {
    case 'service-frequency':
      return {
        about: 'short',
        per: result?.kind === 'service' ? result.per : undefined,
        periods: shortPeriods(finding, 'session'),
        open: openPeriods(result, 'sessions'),
      }
    case 'service-minutes':
      return {
        about: 'short',
        per: result?.kind === 'service' ? result.per : undefined,
        periods: shortPeriods(finding, 'minute'),
        open: openPeriods(result, 'minutes'),
      }
    case 'service-session-length':
      return { about: 'session-length', dates, planned: finding.occurrences[0]?.expected.min ?? 0 }
    case 'service-not-started':
      return { about: 'not-started', window: finding.window }
    case 'service-gap':
      return { about: 'gap', windows: finding.occurrences.map(({ window }) => window) }
    case 'accommodation-not-provided':
    case 'accommodation-partial': {
      const ofLine = (rule: string): readonly CivilDate[] =>
        evaluation.violations.filter((one) => one.line === finding.line && one.rule === rule).flatMap(datesOf)
      const kinds = [
        ...new Set(finding.occurrences.flatMap(({ detail }) => (typeof detail?.opportunity === 'string' ? [detail.opportunity] : []))),
      ]
      const none = { min: 0, max: 0 }
      return {
        about: 'accommodation',
        notGiven: ofLine('accommodation-not-provided'),
        partly: ofLine('accommodation-partial'),
        known: result?.kind === 'accommodation' ? result.asked : none,
        given: result?.kind === 'accommodation' ? result.provided : none,
        events: kinds.length === 1 && kinds[0] === 'test' ? 'the test' : 'what was done',
      }
    }
    case 'setting-mismatch':
      return { about: 'setting', dates, observed: result?.kind === 'setting' ? result.dates.length : dates.length }
    case 'reporting-late':
      return { about: 'late-report', due: dates }
    case 'plan-vague':
      return { about: 'vague' }
    default:
      return { about: 'conflict', dates }
  }
}

const datesOf = ({ occurrences }: Violation): readonly CivilDate[] => [...new Set(occurrences.map(({ window }) => window.start))]

const shortPeriods = ({ occurrences }: Violation, unit: ShortPeriod['unit']): readonly ShortPeriod[] =>
  occurrences.map(({ window, expected, actual }) => ({ window, required: expected, delivered: actual, unit }))

const openPeriods = (result: Evaluation['provisions'][number] | undefined, of: 'sessions' | 'minutes'): number =>
  result?.kind === 'service' ? result.periods.filter((period: PeriodResult) => period[of]?.verdict === 'undetermined').length : 0
