import { draft } from '../../../src/drafts/draft.ts'
import { draftCase, mannerOf, manners } from './case.ts'
import { draftProblems } from './check.ts'
import { countWords, easeOf, gradeOf } from './reading.ts'

/** What a run over generated evaluations found. */
export interface DraftRun {
  readonly evaluations: number
  readonly drafts: number
  readonly problems: readonly string[]
  /** Figures by name: reading level by language, words of a body by step. */
  readonly figures: ReadonlyMap<string, readonly number[]>
  readonly steps: ReadonlyMap<string, number>
  readonly facts: ReadonlySet<string>
}

/** Drafts for generated evaluations: in every language and voice, or in one of them each. */
export const runDrafts = (from: number, count: number, each: 'all' | 'one'): DraftRun => {
  const problems: string[] = []
  const figures = new Map<string, number[]>()
  const steps = new Map<string, number>()
  const facts = new Set<string>()
  const note = (name: string, value: number): void => void (figures.get(name)?.push(value) ?? figures.set(name, [value]))
  let drafts = 0
  for (let seed = from; seed < from + count; seed++) {
    const one = draftCase(seed)
    for (const { rule } of one.evaluation.violations) facts.add(rule)
    const chosen = each === 'all' ? manners : [manners[seed % manners.length] as (typeof manners)[number]]
    for (const [locale, voice] of chosen) {
      const manner = mannerOf(one, locale, voice)
      const letter = draft(manner.step, manner.options)
      drafts++
      steps.set(letter.step, (steps.get(letter.step) ?? 0) + 1)
      for (const problem of draftProblems(letter, manner, one.records))
        if (problems.length < 50) problems.push(`seed ${seed}, ${letter.step}, ${locale.locale}, ${voice}: ${problem}`)
      const { sentences, words } = countWords(letter.body)
      note(
        `${locale.locale} ${locale.locale === 'en' ? 'grade' : 'ease'}`,
        locale.locale === 'en' ? gradeOf(letter.body) : easeOf(letter.body),
      )
      note(`${locale.locale} words a sentence`, words.length / sentences.length)
      note(`words, ${letter.step === 'ask' ? 'ask' : 'others'}`, letter.body.split(/\s+/u).length)
    }
  }
  return { evaluations: count, drafts, problems, figures, steps, facts }
}

/** Where a share of the values lies. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
