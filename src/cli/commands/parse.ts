import { formatProvision } from '../../phrases/format/format-provision.ts'
import { parseAccommodation } from '../../phrases/parse-accommodation.ts'
import { parseFrequency } from '../../phrases/parse-frequency.ts'
import { parsePlanText } from '../../phrases/parse-plan-text.ts'
import { parseProvision } from '../../phrases/parse-provision.ts'
import { parseService } from '../../phrases/parse-service.ts'
import { parseSetting } from '../../phrases/parse-setting.ts'
import { provisionOf } from '../../phrases/provision-of.ts'
import type { ProvisionPhrase } from '../../phrases/provision-phrase.ts'
import { issueQuestions } from '../../phrases/questions.ts'
import type { Reading } from '../../phrases/reading.ts'
import { Exit, type ExitCode, type Surroundings } from '../console.ts'
import { phraseTable } from '../phrase-table.ts'

/** The kinds of phrase, and what reads each. */
export const phraseKinds: Readonly<Record<string, (text: string) => Reading<unknown>>> = {
  provision: parseProvision,
  service: parseService,
  frequency: parseFrequency,
  accommodation: parseAccommodation,
  setting: parseSetting,
  plan: parsePlanText,
}

/** `iepkit parse`: prints what one phrase says. Exit code 1 where it leaves something open. */
export const parse = (text: string, kind: string, format: 'text' | 'json', { out, paint, width }: Surroundings): ExitCode => {
  const reading = (phraseKinds[kind] ?? parseProvision)(text)
  if (format === 'json') out(`${JSON.stringify(reading, null, 2)}\n`)
  else {
    const shown = [
      phraseTable({ text, parts: reading.parts, unread: reading.unread }, paint, width),
      ...(kind === 'provision' ? readingLines(reading as Reading<ProvisionPhrase>) : []),
      ...reading.issues.map(({ severity, message, code }) => {
        const question = issueQuestions[code]
        return `  ${severity === 'doubt' ? paint.yellow('doubt') : 'note '}    ${message}${question === undefined ? '' : ` Ask: ${question}`}`
      }),
    ]
    out(`${shown.join('\n')}\n`)
  }
  return reading.value === null ? Exit.findings : Exit.clean
}

/** What was understood, written out; or the readings that are left open. */
const readingLines = ({ value, alternatives }: Reading<ProvisionPhrase>): readonly string[] => [
  ...(value === null ? [] : [`  reads    ${writtenOut(value)}`]),
  ...alternatives.map(({ value: one, reason }) => `  perhaps  ${writtenOut(one)} (${reason})`),
]

const writtenOut = (phrase: ProvisionPhrase): string => {
  const named = phrase.kind === 'service' && phrase.service === undefined ? { ...phrase, service: 'service' } : phrase
  const provision = provisionOf(named, { id: '', asWritten: '' })
  return provision === undefined ? '' : formatProvision(provision, { locale: 'en' })
}
