import { generateIcsCalendar } from 'ts-ics'
import { fromDay, toDay } from '../time/civil-date.ts'
import { oneLine } from './clean.ts'
import { en } from './en.ts'
import type { NextStep } from './ladder/step.ts'
import type { DraftTexts } from './texts.ts'

/** How a reminder is written. @public */
export interface IcsOptions {
  /** The language. Default English. */
  readonly locale?: DraftTexts
}

/** Midnight of a civil date in UTC; the file holds the day alone. */
const midnight = (date: string): Date => new Date(`${date}T00:00:00Z`)

/**
 * Writes a reminder for the day on which a step makes sense, as an iCalendar file (RFC 5545): an event of one whole day, without a time
 * and without a time zone. It names the step and no child.
 *
 * @param step - The step.
 * @param options - The language.
 * @returns The file's text, with CRLF line ends. The same step gives the same bytes.
 *
 * @example
 * toIcs(nextStep({ evaluation, calendar })).includes('DTSTART;VALUE=DATE:20261218') // true
 *
 * @public
 */
export const toIcs = (step: NextStep, { locale: texts = en }: IcsOptions = {}): string => {
  const { ladder } = texts
  const name = ladder.step[step.step]
  const words = step.asWritten === undefined || step.asWritten === '' ? '' : `: ${oneLine(step.asWritten)}`
  const summary = `${name.charAt(0).toUpperCase()}${name.slice(1)}${words}`
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//iepkit//iepkit//EN',
    events: [
      {
        uid: `${step.step}-${step.earliest}-${step.line === undefined ? 'plan' : encodeURIComponent(step.line)}@iepkit.invalid`,
        stamp: { date: midnight(step.asOf) },
        start: { date: midnight(step.earliest), type: 'DATE' },
        end: { date: midnight(fromDay(toDay(step.earliest) + 1)), type: 'DATE' },
        summary,
        description: oneLine(ladder.why[step.why.code](step.why.date)),
        timeTransparent: 'TRANSPARENT',
      },
    ],
  })
}
