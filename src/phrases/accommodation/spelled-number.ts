const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  ocho: 8,
  diez: 10,
  quince: 15,
  veinte: 20,
  treinta: 30,
}

/** A pattern for a number in figures or in a word. */
export const number: string = `(?<![\\d.]|\\d ?[-–] ?|\\d to )\\d{1,4}(?:\\.\\d{1,2})?|\\b(?:${Object.keys(words).join('|')})\\b`

/** Whether a word of a text is a number. */
export const isNumber = (word: string): boolean => isDigit(word.charCodeAt(0)) || Object.hasOwn(words, word)

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** The number that a text of that pattern stands for. */
export const numberOf = (text: string): number | undefined => {
  const value = words[text.toLowerCase()] ?? Number(text)
  return Number.isFinite(value) ? value : undefined
}
