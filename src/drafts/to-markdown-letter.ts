import type { Draft } from './draft-types.ts'

/** Keeps text from being read as Markdown or HTML. */
const escaped = (text: string): string => text.replaceAll(/[\\`*_{}[\]<>|#~]/gu, (mark) => `\\${mark}`).replaceAll('&', '&amp;')

/**
 * Writes a draft as Markdown: the subject as a heading, paragraphs and lists; words from records and the plan escaped.
 *
 * @param letter - The draft.
 * @returns Markdown text.
 *
 * @example
 * const letter = draft(nextStep({ evaluation, calendar }), { evaluation, child: 'A.' })
 * toMarkdownLetter(letter).startsWith('# A question about A.’s IEP') // true
 *
 * @public
 */
export const toMarkdownLetter = ({ subject, greeting, parts, closing }: Draft): string => {
  const blocks = [greeting, ...parts.map(({ text }) => text), closing].filter((text) => text !== '').map(block)
  return `${[`# ${escaped(subject)}`, ...blocks].join('\n\n')}\n`
}

/** Items of a list stay items, with a blank line before the first; other lines end with a break. */
const block = (text: string): string => {
  const lines = text.split('\n')
  return lines
    .map((line, i) => {
      const item = line.startsWith('- ')
      if (item) return `${i > 0 && !lines[i - 1]?.startsWith('- ') ? '\n' : ''}- ${escaped(line.slice(2))}`
      const next = lines[i + 1]
      return `${escaped(line)}${next !== undefined && !next.startsWith('- ') ? '\\' : ''}`
    })
    .join('\n')
}
