import { type CircuitJurisdiction, type LawJurisdiction, type StateJurisdiction, stateJurisdictions } from './jurisdiction.ts'

/**
 * What a look-up wants its reader to know.
 *
 * - `no-state-entries`: nothing of the State is among the entries; federal ones were taken.
 * - `no-state-pack`: the State has no pack of numbers; the federal one was taken.
 * - `unknown-jurisdiction`: no State or circuit has this name; federal law was taken.
 * - `no-circuit-entries`: no decision of the State's circuit is among the entries: no circuit rule loaded.
 *
 * @public
 */
export type LawNoticeCode = 'no-state-entries' | 'no-state-pack' | 'unknown-jurisdiction' | 'no-circuit-entries'

/** A statement that goes with a look-up, as data and as a sentence. @public */
export interface LawNotice {
  readonly code: LawNoticeCode
  /** What was looked for. */
  readonly asked: string
  /** What was taken in its place; `null` where nothing was. */
  readonly used: 'US' | null
  readonly text: string
}

/** A jurisdiction as plans name it: `US`, or a State such as `US-IL`. @public */
export type AskedJurisdiction = 'US' | `US-${string}`

const texts: Readonly<Record<LawNoticeCode, (asked: string) => string>> = {
  'no-state-entries': (asked) => `No rules of ${asked} are loaded; federal law is shown, and State law can differ.`,
  'no-state-pack': (asked) => `No numbers of ${asked} are loaded; those of federal law are used, and State law can differ.`,
  'unknown-jurisdiction': (asked) => `${asked} is no State or circuit known here; federal law is shown.`,
  'no-circuit-entries': (asked) => `No circuit rule loaded for ${asked}.`,
}

/** Makes a notice. */
export const notice = (code: LawNoticeCode, asked: string): LawNotice => ({
  code,
  asked,
  used: code === 'no-circuit-entries' ? null : 'US',
  text: texts[code](asked),
})

/** Whether a jurisdiction is a State or the District of Columbia. */
export const isState = (jurisdiction: string): jurisdiction is StateJurisdiction =>
  (stateJurisdictions as readonly string[]).includes(jurisdiction)

/** Whether a jurisdiction is a circuit. By number, never by the beginning of the name: `US-CA` is California. */
export const isCircuit = (jurisdiction: string): jurisdiction is CircuitJurisdiction => /^US-CIR(?:[1-9]|1[01])$/u.test(jurisdiction)

/** Whether a jurisdiction is one that entries can have. */
export const isLawJurisdiction = (jurisdiction: string): jurisdiction is LawJurisdiction =>
  jurisdiction === 'US' || isState(jurisdiction) || isCircuit(jurisdiction)
