import { generateDistrict } from '../../src/fixtures/district/generate-district.ts'
import type { DistrictOptions } from '../../src/fixtures/district/settings.ts'
import type { JudgedVerdict } from './judge/judge-student.ts'
import { judgeStudent } from './judge/judge-student.ts'
import type { Outcome } from './judge/judgment.ts'

/** How many there were, and of how many something holds. */
export interface Part {
  of: number
  is: number
}

/** What judging a district came to. */
export interface Figures {
  readonly students: number
  /** By rule: what was said of a line, held against the truth. */
  readonly rules: ReadonlyMap<string, Readonly<Record<Outcome, number>>>
  /** By kind of provision: the verdict of a line, held against the truth. */
  readonly kinds: ReadonlyMap<string, Readonly<Record<JudgedVerdict['outcome'], number>>>
  /** Periods that are over, by their length: those that were decided. */
  readonly decided: Readonly<Record<Length, Part>>
  /** Periods that truly fell short: those that were found. */
  readonly found: Part
  /** One line each. */
  readonly wrong: readonly string[]
}

/** A week or two; up to a month; longer. */
export type Length = 'weeks' | 'month' | 'longer'

const lengthOf = (days: number): Length => (days <= 14 ? 'weeks' : days <= 31 ? 'month' : 'longer')

/** Makes up a district, evaluates every student and judges all of it. */
export const figuresOf = (options: DistrictOptions): Figures => {
  const rules = new Map<string, Record<Outcome, number>>()
  const kinds = new Map<string, Record<JudgedVerdict['outcome'], number>>()
  const decided = { weeks: { of: 0, is: 0 }, month: { of: 0, is: 0 }, longer: { of: 0, is: 0 } }
  const found = { of: 0, is: 0 }
  const wrong: string[] = []
  for (const student of generateDistrict(options)) {
    const { judgments, verdicts, periods } = judgeStudent(student)
    for (const { rule, line, outcome, note } of judgments) {
      const row = entryOf(rules, rule, () => ({ found: 0, nothing: 0, open: 0, wrong: 0 }))
      row[outcome]++
      if (outcome === 'wrong') wrong.push(`${student.id}, ${line}, ${rule}: ${note}`)
    }
    for (const { line, kind, said, truth, outcome } of verdicts) {
      const row = entryOf(kinds, kind, () => ({ right: 0, open: 0, wrong: 0 }))
      row[outcome]++
      if (outcome === 'wrong') wrong.push(`${student.id}, ${line}: ${said}, in truth ${truth}`)
    }
    for (const { days, isDecided, isShort, isFound } of periods) {
      count(decided[lengthOf(days)], isDecided)
      if (isShort) count(found, isFound)
    }
  }
  return { students: options.students, rules, kinds, decided, found, wrong }
}

const entryOf = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const count = (part: Part, is: boolean): void => {
  part.of++
  if (is) part.is++
}

/** All lengths together. */
export const allDecided = ({ decided: { weeks, month, longer } }: Figures): Part => ({
  of: weeks.of + month.of + longer.of,
  is: weeks.is + month.is + longer.is,
})
