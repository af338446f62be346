import type { DaySpan, Fact } from '../facts/fact.ts'
import type { NotHeld, Scene } from '../texts.ts'

/* What a letter looks at before it chooses its words, in any language. */

/** Sessions or minutes that fell short. */
export type Short = Extract<Fact, { about: 'short' }>

/** Whether no reason was recorded that would make the two sums differ. */
export const isSameSum = (sums: readonly NotHeld[]): boolean =>
  sums.every(({ agencySide, allReasons }) => agencySide.min.value === allReasons.min.value && agencySide.max.value === allReasons.max.value)

/** A month from its first day on is called by its name. */
export const isMonth = ({ per }: Short, { start }: DaySpan): boolean =>
  per?.unit === 'month' && per.count === 1 && start.value.endsWith('-01')

/** Some things can simply be told; others ask for an explanation. */
export const isTold = ({ topic, who }: Scene): boolean =>
  who.voice === 'case-manager' || topic === 'report' || topic === 'review' || topic === 'notice'

/** The sources differ about more than one day. */
export const isManyDays = ({ facts }: Scene): boolean =>
  facts.some((one) => one.about === 'conflict' && one.days.length + one.earlier.value > 1)

/** It came or took place, later than planned: then the next one can be asked about. */
export const isDone = ({ facts }: Scene): boolean => {
  const dated = facts.filter(({ about }) => about === 'report' || about === 'review' || about === 'notice')
  return (
    dated.length > 0 &&
    dated.every((one) => ('receivedOn' in one ? one.receivedOn : 'heldOn' in one ? one.heldOn : undefined) !== undefined)
  )
}
