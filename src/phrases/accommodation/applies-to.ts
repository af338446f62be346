import type { Span } from '../reading.ts'

/** Where an accommodation is for, and the words that say so. */
export interface FoundPlace {
  readonly place: string
  readonly span: Span
}

const places: readonly (readonly [place: string, pattern: RegExp])[] = [
  [
    'state-test',
    /\b(?:state(?:wide)?[ -](?:and district[ -])?(?:tests?|testing|assessments?|exams?|mandated)|staar|regents|mcas|fsa|caaspp|parcc|sbac|eog|eoc|department approved|ex[aá]menes estatales|designated (?:features?|supports?)|standardized (?:tests?|testing|assessments?))\b/iu,
  ],
  ['district-test', /\bdistrict(?:[ -]?wide)?[ -](?:tests?|testing|assessments?|benchmarks?)\b/iu],
  ['test', /\b(?:tests?|testing|quiz(?:zes)?|exams?|examinations?|assessments?|finals|midterms|pruebas?|ex[aá]menes|evaluaciones)\b/iu],
  ['homework', /\b(?:homework|home work|tarea(?:s)? en casa)\b/iu],
  [
    'assignment',
    /\b(?:assignments?|class ?work|written (?:work|tasks?|assignments?)|projects?|(?<!\b(?:on|to|off)[ -])tasks?|essays?|papers?|worksheets?|reading materials?|materials|tareas|trabajos)\b/iu,
  ],
  [
    'class',
    /\b(?:in class|classroom instruction|instruction(?!al level)|lectures?|lessons?|class(?:room)? (?:activities|discussions?)|group times?|en clase|instrucci[oó]n)\b/iu,
  ],
  ['transition', /\btransitions?\b/iu],
  ['all', /\b(?:all (?:settings|classes|environments|areas|subjects)|throughout the (?:school )?day|todas las clases)\b/iu],
]

/** The kinds of event that a line names. */
export const placesIn = (text: string): readonly FoundPlace[] => {
  const found: FoundPlace[] = []
  for (const [place, pattern] of places) {
    const match = pattern.exec(text)
    if (match === null) continue
    const span = { start: match.index, end: match.index + match[0].length }
    // "State tests" are not tests in general: a particular kind takes the word.
    if (!found.some((other) => span.start < other.span.end && other.span.start < span.end)) found.push({ place, span })
  }
  return found
}
