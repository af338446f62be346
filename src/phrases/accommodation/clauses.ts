import type { FoundParameter } from './parameter.ts'

interface Clause {
  readonly id: string
  readonly pattern: RegExp
  readonly name: 'asNeeded' | 'onRequest' | 'condition' | 'exception'
  readonly example: string
  /** Whether a kind is exempt: the words belong to its name. */
  readonly not?: readonly string[]
}

const rest = '[^.;(),]{1,120}'
const optionalRest = '[^.;(),]{0,120}'

/** Recognisers of when an accommodation holds, and when it does not. */
export const clauseRecognisers: readonly Clause[] = [
  {
    id: 'as-needed',
    pattern:
      /\b(?:as|when|if|where|whenever) (?:it is |they are )?(?:needed|necessary|appropriate|required|warranted)\b|\bas (?:deemed|determined) (?:necessary|appropriate)\b|\bprn\b|\bseg[uú]n (?:sea )?neces\p{L}*|\bcuando sea necesario/iu,
    name: 'asNeeded',
    example: 'breaks as needed',
  },
  {
    id: 'on-request',
    pattern:
      /\b(?:up)?on (?:student(?:['’]s)? |his |her |their )?request\b|\bat (?:the )?(?:student['’]?s?|his|her|their) request\b|\b(?:when|if|as) (?:the student )?request(?:ed|s)\b|\bby request\b|\ba petici[oó]n\b|\b(?:when|if) (?:the student |he |she |they )?ask(?:s|ed)?\b|\b(?:may|can|could|able to|allowed to|permitted to|free to) (?:request|ask (?:for|to have|that))\b/iu,
    name: 'onRequest',
    example: 'directions repeated on request',
  },
  {
    id: 'exception',
    pattern: new RegExp(
      `\\b(?:except|unless|excluding|other than|but not|not including|excepto)\\b${rest}|(?<=\\ball\\b[^.;,]{1,60} )but ${rest}|\\bnot incl\\b\\.?${rest}|(?<=, ?)not (?:on|for|during) (?!(?:an? |the )?(?:bubble|answer|separate|scantron))${rest}|\\b(?:when |if |on (?:tasks?|activities|items|sections) )?(?:that are )?not (?:assess|test|measur|evaluat)\\p{L}*${rest}|\\bnon-?calculati\\p{L}*${rest}|\\b(?:when|if) (?:calculation|computation|decoding|reading|spelling)${rest}is not (?:being |what is |the skill )?(?:being )?(?:assessed|measured|tested)|\\bon non-(?!calculator)${rest}`,
      'iu',
    ),
    name: 'exception',
    example: 'calculator except on fact tests',
  },
  {
    id: 'condition',
    pattern: new RegExp(
      `\\b(?:when|if|only if|only when|provided that|as long as|cuando|si) (?!need|necess|appropr|requir|request|the student request|it is need|possible|grading)${rest}|\\b(?:over|above|longer than|more than|greater than) (?=\\S+ (?:page|minute|independent|grade|reading|paragraph|instruction))${rest}|\\bfor (?:longer|lengthy|long) (?:\\p{L}{1,20} ){0,3}(?:readings?|passages?|texts?|assignments?|tests?|papers?|essays?|writing|materials?|answers?|responses?|projects?|documents?|tasks?|books?|articles?|selections?|chapters?)${optionalRest}|\\bon first[- ]drafts?|\\babove (?:his |her |their |the student['’]s )?(?:independent|instructional|grade|reading)${rest}`,
      'iu',
    ),
    name: 'condition',
    example: 'text read aloud when above grade level',
  },
  {
    id: 'when-possible',
    pattern: /\b(?:when|where|whenever|if|as) (?:possible|available|feasible)\b/iu,
    name: 'condition',
    example: 'a quiet room when available',
  },
]

/** The words that clauses begin with: without any of them there is none. */
const opening =
  /\b(?:[aw]s|when|if|where|whenever|up|at|by|prn|may|can|could|able|allowed|permitted|free|seg|cuando|si|a petici|except|unless|excluding|other|but|excepto|not|that|non|only|provided|over|above|longer|more|greater|for|on)/iu

/** Kinds whose condition is part of what they are: a test again below a score, facing the child when speaking. */
const inTheirNature: ReadonlySet<string> = new Set([
  'face-speaker',
  'test-retake',
  'no-cold-call',
  'transition-warning',
  'masking',
  'wait-time',
])

/** The conditions and exceptions of a line. A clause inside one that was taken already is not taken again. */
export const findClauses = (text: string, kind: string): readonly FoundParameter[] => {
  const found: FoundParameter[] = []
  if (!opening.test(text)) return found
  for (const { id, pattern, name } of clauseRecognisers) {
    if (name === 'condition' && inTheirNature.has(kind)) continue
    const match = pattern.exec(text)
    if (match === null) continue
    const span = { start: match.index, end: match.index + match[0].trimEnd().length }
    if (found.some((other) => span.start < other.span.end && span.end > other.span.start)) continue
    const value = name === 'condition' || name === 'exception' ? text.slice(span.start, span.end) : true
    found.push({ values: { [name]: value }, span, recogniser: id })
  }
  return found
}
