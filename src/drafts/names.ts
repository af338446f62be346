import { isCalm } from './calm-words.ts'
import { oneLine } from './clean.ts'
import type { DraftIssue } from './draft-types.ts'
import type { DraftTexts, Who } from './texts.ts'
import { traced } from './trace.ts'
import type { Writer } from './writer.ts'

const longestName = 60
const mostWords = 6

/** Letters of any script, and what stands between the parts of a name. A sentence is no name. */
const looksLikeName = /^[\p{L}\p{M}\p{Nd} .,'’&()/-]+$/u

/** A name as a letter shows it, or `undefined` where the text given is none. */
export const nameIn = (text: string, texts: DraftTexts): string | undefined => {
  const name = oneLine(text)
  if (name === '' || name.length > longestName || name.split(' ').length > mostWords || !looksLikeName.test(name)) return undefined
  return isCalm(name, texts) ? name : undefined
}

interface Given {
  readonly child: string | undefined
  readonly recipient: string | undefined
  readonly sender: string | undefined
}

/** Names as they go into a letter, and what is missing or was left out. */
export const namesOf = (
  given: Given,
  w: Writer,
  texts: DraftTexts,
): { readonly names: Pick<Who, 'child' | 'recipient' | 'sender'>; readonly issues: readonly DraftIssue[] } => {
  const issues: DraftIssue[] = []
  const name = (which: keyof Given): string => {
    const text = given[which]
    const gap = texts.letters.gap[which]
    if (text === undefined || text.trim() === '') {
      issues.push({ code: 'gap', severity: 'warning', found: which, fix: `Write the name where the letter says ${gap}.` })
      return gap
    }
    const found = nameIn(text, texts)
    if (found === undefined) {
      const fix = `It is not fit to stand in a letter as a name: write one where the letter says ${gap}.`
      issues.push({ code: 'name-left-out', severity: 'warning', found: which, fix })
      return gap
    }
    if (which === 'child' && found.split(' ').length > 2) {
      issues.push({ code: 'long-name', severity: 'warning', found: which, fix: 'The first name or initials are enough in a letter.' })
    }
    return w.name(traced(found, 'options', [which]))
  }
  return { names: { child: name('child'), recipient: name('recipient'), sender: name('sender') }, issues }
}

const sheTitles = /^(?:ms|mrs|miss|sra|srta|señora|señorita|dra|maestra|profesora|profa|directora)\b/iu
const heTitles = /^(?:mr|sr|señor|maestro|profesor|director)\b/iu

/** What a title tells; a first name tells nothing. */
export const addressOf = (name: string | undefined): Who['address'] => {
  if (name === undefined) return 'unknown'
  if (sheTitles.test(name.trim())) return 'she'
  return heTitles.test(name.trim()) ? 'he' : 'unknown'
}
