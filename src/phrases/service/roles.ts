import type { Component, Word } from '../component.ts'
import type { Term } from '../text/term.ts'

/** What a phrase says about the service itself, after words that can mean two things have been settled. */
export interface Roles {
  readonly services: readonly string[]
  readonly subjects: readonly string[]
  readonly settings: readonly string[]
  readonly providers: readonly string[]
  /** What was implied, not said. */
  readonly impliedService: boolean
  readonly impliedSetting: boolean
}

/** Kinds of teaching that have subjects. */
const taught: ReadonlySet<string> = new Set([
  'specialized-instruction',
  'resource-room',
  'integrated-co-teaching',
  'setss',
  'consultant-teacher',
  'special-class',
  'home-instruction',
  'tutoring',
  'paraprofessional',
])

/** Beside another service these name what it is about. */
const likeSubjects: ReadonlySet<string> = new Set([
  'social-skills',
  'life-skills',
  'executive-functioning',
  'behavior-support',
  'transition-services',
  'feeding-therapy',
  'sensory-diet',
  'tutoring',
])

/** Beside another service these name where it is given, or to whom. */
const likePlaces: Readonly<Record<string, string | undefined>> = {
  'special-class': 'special-class',
  'home-instruction': 'home',
  'early-childhood-special-education': undefined,
  'integrated-co-teaching': 'general-education',
}

const settingOf: Readonly<Record<string, string>> = {
  'resource-room': 'resource-room',
  'integrated-co-teaching': 'general-education',
  'home-instruction': 'home',
  'special-class': 'special-class',
}

/** Settles which words name the service, its subject, its place and its provider. */
export const rolesOf = (components: readonly Component[], terms: readonly Term[]): Roles => {
  const words = components.filter(isWord)
  const valuesOf = (name: Word['name']): readonly string[] => [
    ...new Set(words.filter((one) => one.name === name).map(({ value }) => value)),
  ]
  const said = valuesOf('subject')
  const [services, places, about] = mainServices(words, terms)
  const named = [...services]
  const settings = [...valuesOf('setting'), ...places]
  for (const word of words) {
    if (word.name === 'resource') {
      if (isPlace(word, terms, named.length > 0 || said.length > 0)) settings.push('resource-room')
      else named.push('resource-room')
    }
    if (word.name === 'special-education') {
      if (
        named.length > 0 ||
        isPlace(
          word,
          terms,
          components.some(({ name, from }) => (name === 'duration' || name === 'count' || name === 'period') && from < word.from),
        )
      ) {
        if (word.from > 0 || named.length === 0) settings.push('special-education')
      } else named.push('specialized-instruction')
    }
  }
  const providers = valuesOf('provider').map((value) => value.split('>')[0] as string)
  const implied = named.length > 0 ? [] : impliedServices(words, said, terms)
  const all = [...new Set([...named, ...implied])]
  const taughtBy = implied.length > 0 ? byProviders(words, terms).flatMap((value) => value.split(':')[1] ?? []) : []
  const isTaught = all.some((one) => taught.has(one))
  const [only] = all
  const place = only === undefined ? undefined : settingOf[only]
  return {
    services: all,
    subjects: isTaught ? [...new Set([...said, ...taughtBy, ...about])] : about,
    settings: settings.length === 0 && place !== undefined ? [place] : simplified(settings),
    providers: [...new Set(providers)],
    impliedService: implied.length > 0,
    impliedSetting: settings.length === 0 && place !== undefined,
  }
}

const isWord = (one: Component): one is Word => 'value' in one

const mainServices = (
  words: readonly Word[],
  terms: readonly Term[],
): readonly [services: readonly string[], places: readonly string[], about: readonly string[]] => {
  const services = words.filter(({ name }) => name === 'service')
  const given = services.filter(({ from }) => terms[from - 1]?.kind !== 'by')
  // "Seen by OT": where no other service is named, the giver names it.
  const all = [...new Set((given.length > 0 ? given : services).map(({ value }) => value))]
  if (all.length < 2) return [all, [], []]
  const about = all.filter((one) => likeSubjects.has(one))
  const rest = all.filter((one) => !likeSubjects.has(one))
  if (rest.length === 0) return [all, [], []]
  const main = rest.filter((one) => !(one in likePlaces))
  const places = main.length === 0 ? [] : rest.flatMap((one) => (one in likePlaces ? (likePlaces[one] ?? []) : []))
  const kept = main.length === 0 ? rest : main
  if (kept.length === 2 && kept.includes('specialized-instruction') && kept.includes('resource-room'))
    return [['specialized-instruction'], ['resource-room'], about]
  return [kept, places, about]
}

/** Whether "resource" or "special education" is where, not what: "in a resource room", "(resource)", "… / Special Education". */
const isPlace = ({ from, to, value }: Word, terms: readonly Term[], hasOther: boolean): boolean => {
  const before = terms[from - 1]
  const article = before?.kind === 'per' || before?.kind === 'filler'
  const lead = article ? terms[from - 2] : before
  if (!hasOther || before === undefined || lead?.kind === 'of') return false
  if (lead?.kind === 'in' || terms[from]?.bracketed) return true
  const apart =
    before.kind === 'slash' || before.kind === 'cell' || before.kind === 'break' || before.kind === 'dash' || before.kind === 'stop'
  // "45 minutes of reading daily, resource room" is where; "150 minutes weekly special education" is what.
  return apart || (to === terms.length && value === 'resource-room')
}

/** What the people named do: `service`, or `service:subject`. Those whom a consultation is with do not give it. */
const byProviders = (words: readonly Word[], terms: readonly Term[]): readonly string[] => {
  const isConsult = words.some(({ name, value }) => name === 'delivery' && value === 'consult')
  return words.flatMap(({ name, value, from }) => {
    const implied = name === 'provider' ? value.split('>')[1] : undefined
    return implied === undefined || (isConsult && /^(?:with|con)$/iu.test(terms[from]?.text ?? '')) ? [] : [implied]
  })
}

const impliedServices = (words: readonly Word[], subjects: readonly string[], terms: readonly Term[]): readonly string[] => {
  if (subjects.length === 1 && subjects[0] === 'behavior') return ['behavior-support']
  if (subjects.some((one) => one !== 'electives')) return ['specialized-instruction']
  if (words.some(({ name }) => name === 'instruction')) return ['specialized-instruction']
  return [...new Set(byProviders(words, terms).map((value) => value.split(':')[0] as string))].slice(0, 1)
}

/** General names give way to the particular place: "special education, resource room". */
const simplified = (settings: readonly string[]): readonly string[] => {
  const distinct = [...new Set(settings.map((one) => one.split(' ')[0] as string))]
  const isParticular = distinct.some((one) => inSpecialEducation.has(one))
  const rest = isParticular ? distinct.filter((one) => one !== 'special-education' && one !== 'pull-out') : distinct
  const regular = rest.filter((one) => one === 'push-in' || one === 'general-education')
  if (regular.length === 2) return rest.filter((one) => one !== 'general-education')
  const separate = rest.filter((one) => one === 'pull-out' || one === 'special-education')
  return separate.length === 2 ? rest.filter((one) => one !== 'pull-out') : rest
}

const inSpecialEducation: ReadonlySet<string> = new Set(['resource-room', 'therapy-room', 'special-class', 'separate-class'])
