/** A word, a number or a mark of the text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark'
  /** As it stands in the text. */
  readonly text: string
  /** Lower case without accents, possessives and plural endings: what lexicons are compared by. */
  readonly word: string
  readonly start: number
  readonly end: number
  /** No white space stands before it. */
  readonly glued: boolean
}

const oneToken =
  /(\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?|(?<![\p{L}\d])\.\d+)|(\p{L}\.(?:\p{L}\.)+)|([\p{L}\p{M}]+(?:['’]\p{L}+)?)|[^\s\p{L}\p{M}]|\t/gu

/** Splits a text into tokens. Linear: every alternative consumes, and none can be tried in two ways. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let before = 0
  for (const match of text.matchAll(oneToken)) {
    const [raw, number, dotted, word] = match
    const start = match.index
    const kind = number !== undefined ? 'number' : word !== undefined || dotted !== undefined ? 'word' : 'mark'
    const token: Token = {
      kind,
      text: raw,
      word: kind === 'word' ? fold(dotted === undefined ? raw : raw.replaceAll('.', '')) : raw,
      start,
      end: start + raw.length,
      glued: start === before && start > 0,
    }
    const last = tokens.at(-1)
    if (token.kind === 'word' && token.glued && last?.kind === 'number') tokens.push(...splitGlued(token))
    else tokens.push(token)
    before = token.end
  }
  return tokens
}

const accents = /\p{M}/gu
const notAscii = /[^\u0000-\u007f]/u

/** The form by which words are compared: "Sesiones" and "sesion" become "sesione" and "sesion", as do the lexicon's own words. */
export const fold = (text: string): string => {
  const lower = text.toLowerCase()
  const plain = notAscii.test(lower) ? lower.normalize('NFD').replaceAll(accents, '').replaceAll('’', "'") : lower
  if (plain.endsWith("n't")) return 'not'
  const owner = plain.endsWith("'s") ? plain.slice(0, -2) : plain
  if (owner.length < 4 || !owner.endsWith('s') || owner.endsWith('ss')) return owner
  if (owner.endsWith('zzes')) return owner.slice(0, -3)
  if (/(?:ss|x|ch|sh)es$/u.test(owner)) return owner.slice(0, -2)
  return owner.endsWith('ies') && owner.length > 4 ? `${owner.slice(0, -3)}y` : owner.slice(0, -1)
}

/** Letters that stand for a period between a count and "x", as in "2Wx30". A small m would be minutes. */
const periodLetter = /^[DWMQSYdwqy](?=[xX]$)/u

/** "2xweek", "2Wx30" and "30minx2" hide an x: takes it out. */
const splitGlued = (token: Token): readonly Token[] => {
  const { text: raw } = token
  if (periodLetter.test(raw)) return [piece(token, 0, 1), piece(token, 1, 2)]
  if (/^[xX][\p{L}]/u.test(raw) && raw.toLowerCase() !== 'xs') return [piece(token, 0, 1), piece(token, 1, raw.length)]
  if (/^(?:mins?|minutes?|hrs?)[xX]$/u.test(raw)) return [piece(token, 0, raw.length - 1), piece(token, raw.length - 1, raw.length)]
  return [token]
}

const piece = ({ text, start, glued }: Token, from: number, to: number): Token => ({
  kind: 'word',
  text: text.slice(from, to),
  word: fold(text.slice(from, to)),
  start: start + from,
  end: start + to,
  glued: from > 0 || glued,
})
