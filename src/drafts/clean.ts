/*
 * Words from outside (a plan, a name, a note) become part of a letter: on one line, without characters that nobody sees or that turn
 * the line around, and no longer than a reader needs.
 */

/** Controls, joiners and zero widths, marks that change the direction of text, and private-use characters. */
const unseen = /[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Co}\p{Cs}]+/gu

/** Text on one line, without unseen characters. */
export const oneLine = (text: string): string => text.replaceAll(unseen, ' ').replaceAll(/\s+/gu, ' ').trim()

/** Cuts at the end of a word. */
export const shortened = (text: string, mostWords: number, mostCharacters: number): string => {
  const words = text.split(' ')
  let end = 0
  let length = -1
  while (end < words.length && end < mostWords && length + 1 + (words[end] as string).length <= mostCharacters) {
    length += 1 + (words[end] as string).length
    end++
  }
  if (end === words.length) return text
  return end === 0 ? `${text.slice(0, mostCharacters)} […]` : `${words.slice(0, end).join(' ')} […]`
}

/** Quotation marks inside a quotation become single ones, so that it is plain where the plan's words end. */
export const innerQuotes = (text: string): string => text.replaceAll(/(^|[\s([])["“”„«»]/gu, '$1‘').replaceAll(/["“”„«»]/gu, '’')
