import type { Person } from '../model/communication.ts'
import { checkTone } from '../wording/tone/check-tone.ts'
import { isCalm } from './calm-words.ts'
import { checkDraft, type DraftProblem } from './check-draft.ts'
import { oneLine } from './clean.ts'
import type { Draft, DraftIssue, DraftOptions } from './draft-types.ts'
import { en } from './en.ts'
import { toHtml } from './html.ts'
import type { NextStep } from './ladder/step.ts'
import { compose } from './letters/compose.ts'
import { general } from './letters/general.ts'
import type { Build } from './letters/paragraphs.ts'
import { addressOf, nameIn, namesOf } from './names.ts'
import type { Part } from './part.ts'
import { type Room, sceneOf } from './scene.ts'
import type { DraftTexts, Scene } from './texts.ts'
import { deskFor, type Writer } from './writer.ts'

/**
 * Writes the message of a step: calm, dated, quoting the plan, about one matter and with one question.
 *
 * Every number, date and quotation in it has its source. Its wording is checked before it is returned; a draft that would not pass
 * is replaced by a general letter, and an issue says so. Nothing is sent.
 *
 * @param step - The step, from {@link nextStep}.
 * @param options - The evaluation, and who writes to whom, about whom, in which voice and language.
 * @returns The message in parts, as plain text and as HTML, with its sources.
 *
 * @example
 * const step = nextStep({ evaluation, calendar })
 * const letter = draft(step, { evaluation, child: 'A.', recipient: { name: 'Ms. Reyes', role: 'case-manager' }, sender: 'J. D.' })
 * print(letter.subject, letter.text)
 *
 * @public
 */
export const draft = (step: NextStep, options: DraftOptions): Draft => {
  const texts = options.locale ?? en
  const first = attempt(step, options, texts, compose)
  if (first.problems.length === 0) return first.draft
  const { base } = texts
  const isOwn = base !== undefined
  const issue = withheld(first.problems, isOwn ? 'override-withheld' : 'withheld')
  const second = isOwn ? attempt(step, options, base, compose) : undefined
  if (second !== undefined && second.problems.length === 0) return withIssue(second.draft, issue)
  const last = attempt(step, options, base ?? texts, general)
  return withIssue(last.draft, isOwn && second !== undefined ? withheld(second.problems, 'withheld') : issue)
}

const withIssue = (draft: Draft, issue: DraftIssue): Draft => ({ ...draft, issues: [...draft.issues, issue] })

const withheld = (problems: readonly DraftProblem[], code: 'withheld' | 'override-withheld'): DraftIssue => {
  const tone = problems.flatMap((problem) => problem.tone ?? [])
  const fix =
    code === 'withheld'
      ? 'This is a bug of iepkit: please report it. A general letter was written in its place.'
      : 'Change the text that was replaced; the library’s own was used in its place.'
  return {
    code,
    severity: 'error',
    found: problems.map(({ what, found }) => `${what}: ${found}`).join('; '),
    fix,
    ...(tone.length > 0 && { tone }),
  }
}

interface Attempt {
  readonly draft: Draft
  readonly problems: readonly DraftProblem[]
}

/** Messages that are sent to nobody have no greeting. */
const isNote = ({ step }: Pick<Scene, 'step'>): boolean => step === 'document' || step === 'know-options'

/** Words that a body may have: a tired teacher reads no more. */
const mostWords = (step: NextStep['step']): number => (step === 'ask' ? 200 : 300)

const wordsIn = (text: string): number => text.split(/\s+/u).length

/** Writes a draft; where it gets too long, one that tells less at a time. */
const attempt = (step: NextStep, options: DraftOptions, texts: DraftTexts, build: (build: Build) => readonly Part[]): Attempt => {
  const most = mostWords(step.step)
  const full = attemptIn('plenty', step, options, texts, build)
  if (wordsIn(full.draft.body) <= most) return full
  const some = attemptIn('some', step, options, texts, build)
  return wordsIn(some.draft.body) <= most ? some : attemptIn('little', step, options, texts, build)
}

const attemptIn = (
  room: Room,
  step: NextStep,
  options: DraftOptions,
  texts: DraftTexts,
  build: (build: Build) => readonly Part[],
): Attempt => {
  const { voice = 'parent', child, sender } = options
  const leftOut: DraftIssue[] = []
  const { writer: w, finish } = deskFor(texts.locale, (words) => {
    const calm = isCalm(words, texts)
    if (!calm) {
      const fix = 'These words of a record are not fit for a letter: say them in your own words, or leave them out.'
      leftOut.push({ code: 'words-left-out', severity: 'warning', found: words, fix })
    }
    return calm
  })
  const recipient = options.recipient?.name ?? step.to[0]?.name
  const { names, issues: aboutNames } = namesOf({ child, recipient, sender }, w, texts)
  const scene = sceneOf(step, options, room, { voice, address: addressOf(recipient), ...names }, w, texts)
  const parts = build({ w, scene, texts })
  const note = isNote(scene)
  const greeting = note ? '' : texts.letters.greeting(w, scene)
  const closing = note ? '' : texts.letters.closing(w, scene)
  const blocks = [greeting, ...parts.map(({ text }) => text), closing]
  const whole = finish(`${blocks.filter((text) => text !== '').join('\n\n')}\n`, 'text')
  const subject = finish(subjectOf(scene, w, texts), 'subject')
  const plain = (text: string): string => finish(text, 'text').text
  const finished = parts.map(({ role, text }): Part => ({ role, text: plain(text) }))
  const audience = note ? 'family' : 'school'
  const evidence = [...new Set(whole.sources.flatMap(({ records }) => records))]
  return {
    problems: [...checkDraft(whole.text, whole.sources, texts, audience), ...checkDraft(subject.text, subject.sources, texts, audience)],
    draft: {
      schema: 'iepkit/draft/1',
      step: step.step,
      ...(step.provisionId !== undefined && { provisionId: step.provisionId }),
      locale: texts.locale,
      voice,
      to: note ? [] : recipientsOf(step, options, texts),
      date: step.earliest,
      subject: subject.text,
      greeting: plain(greeting),
      body: finished.map(({ text }) => text).join('\n\n'),
      closing: plain(closing),
      text: whole.text,
      html: toHtml(blocks.map(plain), texts.locale),
      parts: finished,
      sources: [...subject.sources, ...whole.sources],
      evidence,
      issues: [...issuesOf(whole.text, aboutNames, scene, texts), ...leftOut],
    },
  }
}

/** A name that is not fit for a letter is not fit for an address either. */
const recipientsOf = ({ to }: NextStep, { recipient }: DraftOptions, texts: DraftTexts): readonly Person[] =>
  (recipient === undefined ? to : [recipient]).map(({ name, role }): Person => {
    const shown = name === undefined ? undefined : nameIn(name, texts)
    return { ...(shown !== undefined && { name: shown }), ...(role !== undefined && { role }) }
  })

/** Only what is missing from this letter is of interest, and three days have to be looked at. */
const issuesOf = (text: string, aboutNames: readonly DraftIssue[], scene: Scene, texts: DraftTexts): readonly DraftIssue[] => {
  const gaps = texts.letters.gap
  // A student writes of oneself, without the name.
  const asked = scene.who.voice === 'student' ? aboutNames.filter(({ found }) => found !== 'child') : aboutNames
  const shown = asked.filter(({ found, code }) => code === 'long-name' || text.includes(gaps[found as keyof typeof gaps]))
  if (scene.meetingDays.length === 0) return shown
  const days = scene.meetingDays.map(({ value }) => value).join(', ')
  return [...shown, { code: 'check-days', severity: 'warning', found: days, fix: 'Check that these days suit you before you send it.' }]
}

const longestInSubject = 60

/** The plan's words stand in a subject line where they are short, and calm by themselves: there they are not in quotation marks. */
const subjectOf = (scene: Scene, w: Writer, texts: DraftTexts): string => {
  const { words } = scene.plan
  const line = words === undefined ? '' : oneLine(words.value)
  const isFit = line !== '' && line.length <= longestInSubject && isCalm(line, texts) && checkTone(line, { locale: texts }).length === 0
  const subject = texts.letters.subject[scene.step](w, scene, { words: isFit && words !== undefined ? w.words(words) : undefined })
  // A line break, which only a replaced text could hold, would begin a new mail header.
  return subject.replaceAll(/\s+/gu, ' ').trim()
}
