import type { Bounds } from '../core/bounds.ts'
import type { Quantity, Window } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { Per, PeriodUnit } from '../time/period-unit.ts'
import { capital } from './capital.ts'
import type { FindingTexts, PeriodCounts } from './catalogue.ts'
import { formatDate, formatDates, formatList, formatNumber, formatPlural, isRange } from './format.ts'

const date = (value: CivilDate): string => formatDate('en', value)
const number = (value: number): string => formatNumber('en', value)
const plural = (count: number, one: string, other: string = `${one}s`): string =>
  `${number(count)} ${formatPlural('en', count, { one, other })}`
const range = ({ min, max }: Bounds): string => (min === max ? number(min) : `${number(min)} to ${number(max)}`)
const counted = (amount: Bounds, one: string, other: string = `${one}s`): string =>
  `${range(amount)} ${formatPlural('en', amount.max, { one, other })}`
/** A code without its hyphens. */
const plain = (code: string): string => code.replaceAll('-', ' ')
const quoted = (text: string): string => `“${text}”`

/** What the plan says and what is on record; a sentence about the plan as a whole begins with the second. */
const sentence = (lead: string, rest: string): string => (lead === '' ? capital(rest) : `${lead}${rest}`)

/** At most this many dates are listed in a sentence. */
const mostDates = 8

const dates = (list: readonly CivilDate[], type: 'conjunction' | 'disjunction' = 'conjunction'): string => {
  const shown = formatDates('en', list.slice(0, mostDates))
  const more = list.length - shown.length
  return formatList('en', more > 0 ? [...shown, `${number(more)} more`] : shown, type)
}

const between = ({ start, end }: Pick<Window, 'start' | 'end'>): string =>
  start === end ? `on ${date(start)}` : `between ${formatDates('en', [start, end]).join(' and ')}`
const window = (value: Window): string => `${between(value)} (${plural(value.schoolDays, 'school day')})`

const units: Readonly<Record<PeriodUnit, readonly [string, string]>> = {
  'school-day': ['school day', 'school days'],
  week: ['week', 'weeks'],
  cycle: ['cycle', 'cycles'],
  month: ['month', 'months'],
  'marking-period': ['marking period', 'marking periods'],
  quarter: ['quarter', 'quarters'],
  trimester: ['trimester', 'trimesters'],
  semester: ['semester', 'semesters'],
  'school-year': ['school year', 'school years'],
  'plan-year': ['plan year', 'plan years'],
  total: ['period', 'periods'],
}

/** What a plan's period is called, in the form that a number takes. */
export const periodNoun = (per: Per | undefined, count: number): string => {
  const [one, other] = units[per?.unit ?? 'total']
  if (per !== undefined && per.count > 1)
    return `${formatPlural('en', count, { one: 'period', other: 'periods' })} of ${per.count} ${other}`
  return formatPlural('en', count, { one, other })
}

const periods = (count: number, { per }: PeriodCounts): string => `${number(count)} ${periodNoun(per, count)}`
const cannotTell = (counts: PeriodCounts): string =>
  counts.open === 0 ? '' : `; for ${periods(counts.open, counts)} the records cannot tell`

const nouns: Readonly<Record<Quantity['unit'], readonly [string, string]>> = {
  session: ['session', 'sessions'],
  minute: ['minute', 'minutes'],
  opportunity: ['opportunity', 'opportunities'],
  date: ['date', 'dates'],
  report: ['report', 'reports'],
  provision: ['provision', 'provisions'],
  percent: ['%', '%'],
}

/** English texts about findings. */
export const findingTexts: FindingTexts = {
  locale: 'en',
  short: ({ asWritten, window: span, unit, short, periods: counts }) =>
    `The plan says ${quoted(asWritten)}; in ${number(counts.short)} of ${periods(counts.judged, counts)} ${window(span)} ` +
    `the records show ${counted(short, unit)} fewer than the plan asks for${cannotTell(counts)}.`,
  shortSessions: ({ asWritten, dates: list, minutes }) =>
    `The plan says ${quoted(asWritten)}; on ${dates(list)} the sessions on record had ${counted(minutes, 'minute')} less than that in all.`,
  notStarted: ({ asWritten, window: span }) => `The plan says ${quoted(asWritten)}; ${window(span)} the records leave room for no session.`,
  gap: ({ asWritten, windows }) =>
    `The plan says ${quoted(asWritten)}; ${formatList('en', windows.map(window))} the records leave room for no session.`,
  accommodation: ({ asWritten, kind, dates: list, count, provided, asked, complete }) =>
    `The plan says ${quoted(asWritten)}; it is on record as ${kind === 'partial' ? 'given in part' : 'not given'} ${plural(count, 'time')} (${dates(list)}), ` +
    `and as given ${range(provided)} of the ${counted(asked, 'time')} that ${asked.max === 1 ? 'is' : 'are'} known${complete ? '' : '; the records do not say whether there were others'}.`,
  setting: ({ asWritten, dates: list, differs, observed, seen }) =>
    `The plan says ${quoted(asWritten)}; on ${number(differs)} of ${plural(observed, 'observed date')} (${dates(list)}) ` +
    `the record differs${seen.length > 0 ? ` (${formatList('en', seen.map(plain))})` : ''}, and about other days the records do not say.`,
  lateReports: ({ asWritten, reports }) =>
    `The plan says ${quoted(asWritten)}; ${formatList(
      'en',
      reports.map(({ due, receivedOn }) =>
        receivedOn === undefined
          ? `the report due ${date(due)} is recorded as not received`
          : `the report due ${date(due)} is recorded as received on ${date(receivedOn)}`,
      ),
    )}.`,
  vague: ({ asWritten, lacks }) =>
    lacks === 'frequency'
      ? `The plan says ${quoted(asWritten)}, and gives no amount that records could be compared with.`
      : `The plan says ${quoted(asWritten)}, and gives no least amount that records could be compared with.`,
  conflict: ({ asWritten, dates: list }) => `About ${quoted(asWritten)} the sources say different things for ${dates(list)}.`,
  form: ({ asWritten, aspect, dates: list, sessions, promised: code, observed }) => {
    const promised = plain(code)
    const seen = observed.length === 0 ? '' : ` (${formatList('en', observed.map(plain))})`
    const on = `${plural(sessions, 'session')} on ${dates(list)}`
    switch (aspect) {
      case 'group':
        return `The plan says ${quoted(asWritten)}; the records of ${on} give another number of students than ${promised}${seen}.`
      case 'setting':
        return `The plan says ${quoted(asWritten)}; the records of ${on} name another place than ${promised}${seen}.`
      case 'provider':
        return `The plan says ${quoted(asWritten)}; the records of ${on} name another provider than ${promised}${seen}.`
      case 'delivery':
        return `The plan says ${quoted(asWritten)}; the records of ${on} name another kind of delivery${seen}, which does not count toward it.`
    }
  },
  regularClass: ({ asWritten, window: span, promised, share, direction }) =>
    `The plan says ${quoted(asWritten)}; ${window(span)} the records leave room for ${range(share)} % of the day in regular class, ${direction} than ${range(promised)} %.`,
  review: ({ kind, due, heldOn }) => {
    const name = kind === 'annual-review' ? 'annual review' : 'reevaluation'
    return heldOn === undefined
      ? `The plan gives ${date(due)} as the day by which the ${name} is due; a record says that it was not held.`
      : `The plan gives ${date(due)} as the day by which the ${name} is due; a record says that it was held on ${date(heldOn)}.`
  },
  persistent: ({ asWritten, short, of, window: span, per }) =>
    `The plan says ${quoted(asWritten)}; the records show less in ${number(short)} of the last ${number(of)} ${periodNoun(per, of)} in which something was due, ${window(span)}.`,
  declining: ({ asWritten, shares }) =>
    `The plan says ${quoted(asWritten)}; from one reporting period to the next the records show less: ${formatList(
      'en',
      shares.map(({ window: span, delivered, required, unit }) => `${counted(delivered, unit)} of ${number(required)} ${between(span)}`),
    )}.`,
  commitment: ({ asWritten, why, by, agreed, delivered, expected, asOf }) => {
    const [one, other] = nouns[agreed.unit]
    const held = counted(delivered, one, other)
    switch (why) {
      case 'date-passed':
        return `It was agreed: ${quoted(asWritten)}; by ${date(by)} the records show ${held} of ${range(agreed)}.`
      case 'out-of-reach':
        return `It was agreed: ${quoted(asWritten)}; up to ${date(asOf)} the records show ${held} of ${range(agreed)}, and the days left until ${date(by)} have no room for the rest.`
      case 'behind-pace':
        return `It was agreed: ${quoted(asWritten)}; up to ${date(asOf)} the records show ${held}, where an even pace to ${date(by)} would have brought ${range(expected)}.`
    }
  },
  notice: ({ asWritten, due, notBegunBy, receivedOn }) =>
    `The plan says ${quoted(asWritten)}; the records show no session up to ${date(notBegunBy)}, and the State’s notice about that, due by ${date(due)}, is recorded as ` +
    `${receivedOn === undefined ? 'not received' : `received on ${date(receivedOn)}`}.`,
  startClock: ({ asWritten, from, lastDay, days }) =>
    `The plan says ${quoted(asWritten)}; the records leave room for no session up to ${date(lastDay)}, the last of the ${plural(days, 'day')} that the State’s rule counts from ${date(from)}.`,
  reminder: ({ rule, asWritten, date: day, inDays }) => {
    const when = inDays === 0 ? 'today' : `in ${plural(inDays, 'day')}`
    switch (rule) {
      case 'plan-annual-review':
        return `The annual review is due by ${date(day)}, ${when}.`
      case 'plan-reevaluation':
        return `The reevaluation is due by ${date(day)}, ${when}.`
      case 'plan-expired':
        return `The plan’s last day is ${date(day)}, ${when}.`
      case 'notice-missed-services':
        return `No session of ${quoted(asWritten)} is on record; the State’s notice about that is due by ${date(day)}, ${when}.`
      case 'service-start-clock':
        return `No session of ${quoted(asWritten)} is on record yet; the State’s rule names ${date(day)}, ${when}.`
      default:
        return `${asWritten === '' ? '' : `${quoted(asWritten)}: `}${date(day)}, ${when}.`
    }
  },
  other: ({ asWritten, window: span, rule, count }) =>
    sentence(
      asWritten === '' ? '' : `The plan says ${quoted(asWritten)}; `,
      `${window(span)} ${plural(count, 'difference')} of the kind ${rule} ${formatPlural('en', count, { one: 'is', other: 'are' })} on record.`,
    ),
  openPeriod: ({ asWritten, window: span, unit, accounted, bar, days }) =>
    `The plan says ${quoted(asWritten)}; ${window(span)} the records leave room for ${counted(accounted, unit)}, where ${range(bar)} would be enough` +
    `${days === 0 ? '' : `; notes about ${plural(days, 'day')} would tell`}.`,
  openEvents: ({ asWritten, kind, window: span, days }) => {
    const about = days.length === 0 ? '' : ` (${dates(days)})`
    switch (kind) {
      case 'accommodation':
        return `The plan says ${quoted(asWritten)}; ${window(span)} the records do not say whether it was given each time${about}.`
      case 'setting':
        return `The plan says ${quoted(asWritten)}; ${window(span)} too few dates are on record to tell${about}.`
      case 'reporting':
        return `The plan says ${quoted(asWritten)}; there is no record of the report due ${date(span.start)}.`
      case 'commitment':
        return `It was agreed: ${quoted(asWritten)}; ${window(span)} the records do not say whether it was reached.`
    }
  },
  openForm: ({ asWritten, date: day }) =>
    `The plan says ${quoted(asWritten)}; for ${date(day)} the records name different forms of the session.`,
  openReview: ({ rule, due }) => {
    switch (rule) {
      case 'plan-annual-review':
        return `There is no record of the annual review that was due by ${date(due)}.`
      case 'plan-reevaluation':
        return `There is no record of the reevaluation that was due by ${date(due)}.`
      case 'plan-expired':
        return `The plan’s last day was ${date(due)}, and there is no record of a later version.`
      default:
        return `About ${date(due)} the records cannot tell (${rule}).`
    }
  },
  openNotice: ({ asWritten, due }) => `There is no record of the State’s notice about ${quoted(asWritten)} that was due by ${date(due)}.`,
  thin: ({ asWritten, window: span, days }) =>
    `The plan says ${quoted(asWritten)}; ${window(span)} too little is on record to say how much took place${days.length === 0 ? '' : `; ${plural(days.length, 'day')} could still be written down, such as ${dates(days.slice(0, 3), 'disjunction')}`}.`,
  serviceSummary: (counts, inProgress) => {
    const parts = [
      ...(counts.short > 0 ? [`short in ${number(counts.short)} of ${periods(counts.judged, counts)}`] : []),
      ...(counts.open > 0 ? [`${periods(counts.open, counts)} can’t be told`] : []),
      ...(counts.met > 0 ? [`${periods(counts.met, counts)} met`] : []),
    ]
    if (parts.length > 0) return parts.join('; ')
    return inProgress ? 'in progress, nothing to judge yet' : 'nothing had to be held so far'
  },
  accommodationSummary: ({ provided, asked, asShare }) => {
    if (asked.max === 0) return 'no opportunity on record'
    const share = (value: number, of: number): string => `${number(Math.round((100 * value) / of))} %`
    const given = `given ${range(provided)} of ${counted(asked, 'known time')}`
    return asShare && !isRange(provided) && !isRange(asked) ? `${given} (${share(provided.min, asked.min)})` : given
  },
  settingSummary: ({ differs, matches, unknown }) =>
    differs + matches + unknown === 0
      ? 'no observation on record'
      : `${plural(differs, 'date')} ${formatPlural('en', differs, { one: 'differs', other: 'differ' })}, ${number(matches)} as in the plan${unknown > 0 ? `, ${number(unknown)} can’t be told` : ''}`,
  reportingSummary: ({ received, late, open, ahead }) =>
    [
      `${plural(received, 'report')} received on time`,
      ...(late > 0 ? [`${number(late)} late or not received`] : []),
      ...(open > 0 ? [`no record of ${number(open)}`] : []),
      ...(ahead > 0 ? [`${number(ahead)} not due yet`] : []),
    ].join('; '),
  commitmentSummary: ({ agreed, delivered, by }) => {
    const [one, other] = nouns[agreed.unit]
    return `${counted(delivered, one, other)} of ${range(agreed)} by ${date(by)}`
  },
  notAssessableSummary: 'cannot be compared: the plan’s wording gives no amount',
  question: {
    'no-frequency': (asWritten) => `How often and for how long is ${quoted(asWritten)} meant to take place?`,
    'no-lower-end': (asWritten) => `What is the least that ${quoted(asWritten)} means in a week or a month?`,
    'no-such-term': (asWritten) => `When do the terms begin and end that ${quoted(asWritten)} counts by?`,
  },
  whichLine: ({ date: day, candidates }) =>
    `Which line of the plan was the session on ${date(day)} for: ${formatList('en', candidates, 'disjunction')}?`,
  pace: ({ unit, delivered, required, remaining, schoolDaysLeft, lastDay, status, stillPossible }) =>
    `${counted(delivered, unit)} of ${range(required)} so far, ${status === 'cannot-tell' ? 'the records cannot tell the pace' : status.replace('-', ' ')}` +
    `${remaining.max > 0 ? `; ${range(remaining)} more in ${plural(schoolDaysLeft, 'school day')} to ${date(lastDay)}` : ''}${stillPossible ? '' : ' (more than these days have room for)'}`,
  projection: ({ by, unit, required, delivered }) =>
    `at this rate, by ${date(by)}: ${isRange(delivered) ? `between ${number(delivered.min)} and ${number(delivered.max)}` : number(delivered.min)} of ${counted(required, unit)}`,
  windowName: {
    'reporting-period': 'reporting period so far',
    'last-four-weeks': 'last four weeks',
    semester: 'semester so far',
    'year-to-date': 'school year so far',
    'last-365-days': 'last 365 days',
    custom: 'chosen window',
  },
  severity: {
    matches: 'matches the plan within a small margin',
    'not-rated': 'no size',
    'not-yet-rated': 'too early to rate',
    small: 'small difference',
    notable: 'notable difference',
    large: 'large difference',
    'very-large': 'very large difference',
  },
  reason: {
    'provider-absent': 'provider absent',
    'provider-vacant': 'position vacant',
    'substitute-unqualified': 'substitute without the qualification',
    'scheduling-conflict': 'schedule conflict',
    'school-activity': 'school activity',
    'state-testing': 'State testing',
    'student-absent': 'student absent',
    'student-refused': 'student declined',
    'parent-declined': 'parent declined',
    'consent-withdrawn': 'consent withdrawn',
    'closure-all': 'school closed',
    'closure-some': 'closed for some',
    'removal-discipline': 'out of school for discipline',
    other: 'another reason',
    unknown: 'reason unknown',
    'not-stated': 'no reason recorded',
  },
  noted: {
    'no-school': 'no school on that day',
    'other-kind': 'a status that this kind of provision does not have',
    'not-assessable': 'the plan gives no amount for that day',
    consultation: 'consultation does not count toward direct sessions',
  },
  assumption: {
    'no-calendar': () => 'No school calendar was given: every weekday of the plan’s dates is taken as a school day.',
    'calendar-is-right': () => 'The school calendar is right.',
    'calendar-not-known-after': ({ date: day }) =>
      `The calendar is entered up to ${date(day as CivilDate)}; later weekdays may or may not be school days.`,
    'no-longer-than-planned': ({ longestSession }) =>
      `Unless recorded, no session was longer than planned (${number(longestSession as number)} minutes where the plan states no length).`,
    'sessions-per-day': () => 'Unless recorded, no day had more sessions than the plan’s frequency spreads over its days.',
    'no-session-without-school': () => 'Unless recorded, no session was held on a day without school.',
    'no-unrecorded-make-ups': () => 'Unless recorded, no session was made up; a session without a link was no make-up.',
    'missing-reason-counts': () => 'A miss without a reason was not an excused one.',
    'unspecified-make-up-oldest-miss': () => 'A make-up that names no date is for the oldest earlier miss that is not made up yet.',
    'removals-as-recorded': () => 'School days of removal for discipline are those on record.',
    'line-by-form': () => 'A session recorded by its service alone belongs to the one line that its group size or length fits.',
    'no-state-pack': ({ jurisdiction }) => `No numbers of ${String(jurisdiction)} are loaded; those of federal law are used.`,
    'school-day-minutes': ({ minutes }) => `A school day has ${plural(minutes as number, 'minute')}, lunch and recess included.`,
    'recorded-on-the-day': () => 'A record that does not say when it was written down was written on its own day.',
    'form-as-written': () => 'A session whose group, place or provider is not recorded was held as the plan says.',
    'same-id-in-doubt': ({ records }) =>
      `${plural(records as number, 'record')} share an id with another that differs, and nothing says which is later: each counts as possible only.`,
  },
  quantity: ({ unit, min, max }) => counted({ min, max }, ...nouns[unit]),
  window,
  standingNotice:
    'Information from records you supplied, compared with plan text. Not legal advice and not a finding about any person or agency. Rules vary by State and change; check the cited source.',
  report: {
    title: (planId, day) => `Plan ${planId}, up to ${date(day)}`,
    columns: {
      provision: 'Provision',
      verdict: 'Verdict',
      inWords: 'In words',
      window: 'Window',
      from: 'From',
      to: 'To',
      schoolDays: 'School days',
      sessions: 'Sessions',
      minutes: 'Minutes',
    },
    sections: {
      differs: 'What differs from the plan',
      matches: 'What matches within a small margin',
      cannotTell: 'What the records cannot tell',
      inProgress: 'In progress',
      reminders: 'Dates to keep in mind',
      windows: 'Totals by window',
      projection: 'If it goes on as it did so far (nothing is judged by this)',
      wording: 'Questions about the plan’s wording',
      records: 'Questions about records',
      failures: 'Rules that could not look',
      ledger: 'Ledger',
      restsOn: 'What this rests on',
    },
    verdict: {
      met: 'met',
      shortfall: 'short',
      undetermined: 'cannot tell',
      'in-progress': 'in progress',
      'not-applicable': 'nothing due',
      'not-assessable': 'no amount to compare',
    },
    of: (delivered, required) => `${range(delivered)} of ${range(required)}`,
    inWindow: ({ name, delivered, required, unit }) =>
      `${findingTexts.windowName[name]}: ${range(delivered)} of ${counted(required, ...nouns[unit])}`,
    failure: ({ rule, line, error }) =>
      `The rule ${rule} failed on ${quoted(line)} (${error}): what it would have found is not known. All other rules looked.`,
  },
}
