import type { Alike } from './same-day.ts'

/** What records that look alike change in the day of their log. */
export interface DoubtedDay {
  slots: number
  unslotted: number
  heldMin: number
  minutesMin: number
  reliefMin: number
  reliefMinutesMin: number
  asWritten: number
  otherForm: number
  misses: number
  readonly missed: Int32Array
  readonly possibleDuplicates: number[]
}

/** What is sure only as long as no record of a group is another one again. */
const sureAmounts = ['heldMin', 'minutesMin', 'reliefMin', 'reliefMinutesMin', 'asWritten', 'otherForm', 'misses'] as const

/** Amounts, the largest first, without the first of each of `kept` different ones. */
const withoutDifferent = (amounts: readonly number[], kept: number): readonly number[] => {
  const different = new Set<number>()
  return amounts.filter((amount) => {
    const isKept = different.size < kept && !different.has(amount)
    if (isKept) different.add(amount)
    return !isKept
  })
}

/** What a session in a form that does not count leaves out. */
const countedAlone: ReadonlySet<string> = new Set<(typeof sureAmounts)[number]>(['heldMin', 'minutesMin', 'asWritten', 'otherForm'])

/**
 * Adds records of which some may be one session. Records that are one tell together what each of them tells, so that of
 * those that belong together the one that tells most is left: the least is that of the fullest ones being one.
 */
export const addAlike = (day: DoubtedDay, { entries, doubtful, refused, lengths }: Alike, addOne: (entry: number) => void): void => {
  const added = entries.map((entry, place) => {
    const before = sureAmounts.map((key) => day[key])
    // Reasons are told once: those of the records that tell most.
    const missed = place < entries.length - doubtful ? undefined : day.missed.slice()
    addOne(entry)
    if (missed !== undefined) day.missed.set(missed)
    return sureAmounts.map((key, i) => day[key] - (before[i] as number))
  })
  sureAmounts.forEach((key, i) => {
    const largest = added.map((amounts) => amounts[i] as number).sort((a, b) => b - a)
    // One that is another again in a form that does not count is no session that counts.
    const mayBeRefused = refused && countedAlone.has(key)
    const sure = key === 'minutesMin' ? Math.max(1, lengths) : 1
    const gone = mayBeRefused ? largest.slice(0, doubtful + 1) : withoutDifferent(largest, sure).slice(0, doubtful)
    for (const amount of gone) day[key] -= amount
  })
  // The slot of one that is another again is free: another session may have been held in it.
  day.slots -= doubtful
  day.unslotted += doubtful
  for (const entry of entries.slice(entries.length - doubtful)) day.possibleDuplicates.push(entry)
}
