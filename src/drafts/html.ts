/** Escapes text for HTML. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

const isItem = (line: string): boolean => line.startsWith('- ')

/** A block of text: lines of a list become items, other lines a paragraph. */
const block = (text: string): string => {
  const lines = text.split('\n')
  const items = lines.filter(isItem)
  const others = lines.filter((line) => !isItem(line))
  const paragraph = others.length === 0 ? '' : `<p>${others.map(escaped).join('<br>')}</p>`
  const list = items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escaped(item.slice(2))}</li>`).join('')}</ul>`
  return paragraph + list
}

/** A letter as minimal HTML: paragraphs and lists, the language, and nothing else. */
export const toHtml = (blocks: readonly string[], locale: string): string =>
  `<div lang="${escaped(locale)}">${blocks
    .filter((text) => text !== '')
    .map(block)
    .join('')}</div>`
