import { compareText } from '../../core/order.ts'
import type { Communication, LadderStep, Person } from '../../model/communication.ts'
import type { CivilDate } from '../../time/civil-date.ts'
import type { Matter } from './matters.ts'

/** What was said about one matter since it was last settled. */
export interface Thread {
  readonly entries: readonly Communication[]
  /** The entry that settled it, and whether a thank-you note followed. */
  readonly settled: Communication | undefined
  readonly thanked: boolean
}

/** What was said up to a day, in order. Sorting is left out where it is in order already. */
export const saidUntil = (communications: readonly Communication[], asOf: CivilDate): readonly Communication[] => {
  const said = communications.filter(({ date }) => date <= asOf)
  const isSorted = said.every(({ date }, i) => i === 0 || (said[i - 1] as Communication).date <= date)
  return isSorted ? said : [...said].sort((a, b) => compareText(a.date, b.date))
}

/** The threads of all matters, in one walk. An entry about nothing in particular belongs to each. */
export const threadsOf = (said: readonly Communication[], matters: readonly Matter[]): ReadonlyMap<string, readonly Communication[]> => {
  const threads = new Map<string, Communication[]>(matters.map(({ line }) => [line, []]))
  const lineOf = new Map(matters.flatMap(({ line, provisionId }) => [[provisionId, line] as const, [line, line] as const]))
  const all = [...threads.keys()]
  for (const entry of said) {
    const lines = entry.about === undefined ? all : new Set(entry.about.map((one) => lineOf.get(one) ?? one))
    for (const line of lines) threads.get(line)?.push(entry)
  }
  return threads
}

/** Cuts a thread where the matter was settled; what differs anew after that day begins a new one. */
export const cutThread = (entries: readonly Communication[], continues: (date: CivilDate) => boolean): Thread => {
  const at = entries.findLastIndex(({ resolved }) => resolved === true)
  const settled = entries[at]
  if (settled === undefined) return { entries, settled: undefined, thanked: false }
  const after = entries.slice(at + 1)
  const thanked = after.some(({ kind, step }) => kind === 'sent' && step === 'thank')
  return continues(settled.date) ? { entries: after, settled: undefined, thanked: true } : { entries: after, settled, thanked }
}

/** Steps that speak to somebody about the matter: a thank-you note or a note to oneself is none. */
const silent: readonly LadderStep[] = ['document', 'know-options', 'thank']

/** The step of a message; a first one without a step was a question, a later one a reminder. */
export const stepOf = (entry: Communication, isFirst: boolean): LadderStep | undefined => {
  if (entry.kind !== 'sent') return undefined
  const step = entry.step ?? (isFirst ? 'ask' : 'follow-up')
  return silent.includes(step) ? undefined : step
}

export const isContact = ({ kind }: Communication): boolean => kind === 'call' || kind === 'meeting'

/** The last day that was promised in a thread. */
export const lastPromised = (entries: readonly Communication[]): CivilDate | undefined =>
  entries.reduce<CivilDate | undefined>(
    (last, { agreed = [] }) =>
      agreed.reduce((latest, { by }) => (by !== undefined && (latest === undefined || by > latest) ? by : latest), last),
    undefined,
  )

/** Whether two descriptions can be of one person: by name where both have one, else by role, else it is not known. */
export const isSamePerson = (a: Person, b: Person): boolean => {
  if (a.name !== undefined && b.name !== undefined) return a.name.trim().toLowerCase() === b.name.trim().toLowerCase()
  return a.role === undefined || b.role === undefined || a.role === b.role
}
