import type { Bounds } from '../core/bounds.ts'
import type { Window } from '../model/evaluation.ts'
import type { CivilDate } from '../time/civil-date.ts'
import { periodNoun } from '../wording/en.ts'
import { formatDate, formatDates, formatList, formatPlural } from '../wording/format.ts'
import type { Correspondents, DraftTexts, Matter, ShortPeriod } from './texts.ts'

const date = (value: CivilDate): string => formatDate('en', value)
const plural = (count: number, one: string, other: string = `${one}s`): string => `${count} ${formatPlural('en', count, { one, other })}`
const range = ({ min, max }: Bounds): string => (min === max ? String(min) : `${min} to ${max}`)
const between = ({ start, end }: Window): string =>
  start === end ? `on ${date(start)}` : `between ${formatDates('en', [start, end]).join(' and ')}`
const child = ({ child: name }: Pick<Correspondents, 'child'>): string => name ?? '[name]'
const plan = ({ planKind, planDate }: Correspondents): string => `${planKind === '504' ? 'Section 504 plan' : 'IEP'} of ${date(planDate)}`

/** A letter lists at most this many dates or periods. */
const mostListed = 6

const dates = (list: readonly CivilDate[]): string => {
  const shown = formatDates('en', list.slice(0, mostListed))
  const more = list.length - shown.length
  return formatList('en', more > 0 ? [...shown, plural(more, 'more day')] : shown)
}

const period = ({ window, required, delivered, unit }: ShortPeriod): string =>
  `${formatDates('en', [window.start, window.end]).join(' to ')}: ${range(delivered)} of ${range(required)} ${formatPlural('en', required.max, { one: unit, other: `${unit}s` })}`

const facts = (matter: Matter): readonly string[] => {
  switch (matter.about) {
    case 'short': {
      const shown = matter.periods.slice(0, mostListed).map((one) => `- ${period(one)}`)
      const more = matter.periods.length - shown.length
      return [
        [
          `In these ${periodNoun(matter.per, 2)} my records show less than that:`,
          ...shown,
          ...(more > 0 ? [`- and ${more} more`] : []),
        ].join('\n'),
        ...(matter.open > 0 ? [`For ${matter.open} other ${periodNoun(matter.per, matter.open)} my records cannot tell.`] : []),
      ]
    }
    case 'session-length':
      return [`The records I have show sessions shorter than ${plural(matter.planned, 'minute')} on ${dates(matter.dates)}.`]
    case 'not-started':
      return [`The records I have show no session ${between(matter.window)} (${plural(matter.window.schoolDays, 'school day')}).`]
    case 'gap':
      return [
        `The records I have show no session ${formatList(
          'en',
          matter.windows.map((one) => `${between(one)} (${plural(one.schoolDays, 'school day')})`),
        )}.`,
      ]
    case 'accommodation':
      return [
        ...(matter.notGiven.length > 0 ? [`I have a note that it was not part of ${matter.events} on ${dates(matter.notGiven)}.`] : []),
        ...(matter.partly.length > 0 ? [`I have a note that it was given in part on ${dates(matter.partly)}.`] : []),
        `In all I know of ${range(matter.known)} such ${formatPlural('en', matter.known.max, { one: 'time', other: 'times' })}, and of ${range(matter.given)} with it in full; there may be others that I don’t know of.`,
      ]
    case 'setting':
      return [
        `On ${matter.dates.length} of the ${plural(matter.observed, 'day')} that I have a note about, it looked different: ${dates(matter.dates)}. About other days I cannot tell.`,
      ]
    case 'late-report':
      return [`I don’t have a record of receiving the report due ${dates(matter.due)} by that date.`]
    case 'vague':
      return ['The wording does not say how often, or for how long at least, so I cannot tell what to expect.']
    case 'conflict':
      return [`The records I have say different things for ${dates(matter.dates)}, so I cannot tell what took place.`]
  }
}

const question = (matter: Matter): string => {
  switch (matter.about) {
    case 'vague':
      return 'Could you help me understand what is meant, and how we could write it down?'
    case 'conflict':
      return 'Could you help me understand what the school’s notes show for those days?'
    case 'late-report':
      return 'Could you let me know when I can expect it, or how it was sent?'
    default:
      return 'Could you help me understand what is going on, and how we can make sure it happens as planned?'
  }
}

/** English letters. @public */
export const en: DraftTexts = {
  locale: 'en',
  greeting: ({ recipient }) => `Dear ${recipient?.name ?? '[name]'},`,
  closing: ({ sender }) => `Kind regards,\n${sender ?? '[your name]'}`,
  ask: {
    subject: (who, asWritten) => `A question about ${child(who)}’s plan: ${asWritten}`,
    opening: (who, asWritten) => `I have a question about ${child(who)}’s ${plan(who)}. It says: “${asWritten}”.`,
    facts,
    question,
    thanks: 'I may be missing something, and I am glad to talk at a time that suits you. Thank you for all you do.',
  },
  document: {
    subject: (who) => `Notes to make about ${child(who)}’s plan`,
    opening: (hasOpen) =>
      hasOpen
        ? 'Nothing needs to be sent yet: the records cannot tell what took place. These notes would help most.'
        : 'Nothing needs to be sent: the records show no difference from the plan. Dated notes help to keep it so.',
    line: ({ asWritten, days }) =>
      days.length === 0 ? `“${asWritten}”: each time it is due, from now on.` : `“${asWritten}”: ${dates(days)}.`,
    how: 'For each day: the date, what happened and for how many minutes, who saw it or told you, and when you wrote it down. A day you know nothing about stays blank.',
  },
}
