const codes: Readonly<Record<string, string>> = {
  'full-class': 'clase completa',
  'small-group': 'grupo pequeño',
  individual: 'individual',
  'general-education': 'salón de educación general',
  'regular-class': 'salón de educación general',
  'special-education': 'salón de educación especial',
  'resource-room': 'salón de recursos',
  'separate-class': 'clase separada',
  'therapy-room': 'salón de terapia',
  'push-in': 'dentro del salón',
  'pull-out': 'fuera del salón',
  consult: 'consulta entre adultos',
  indirect: 'servicio indirecto',
  direct: 'servicio directo',
}

/** Spanish words for a place or a kind of delivery that is on record as a code; `undefined` where it is in somebody’s own words. */
export const codeInSpanish = (code: string): string | undefined => (Object.hasOwn(codes, code) ? codes[code] : undefined)

/** A code in Spanish; other words stay as they were written, without the hyphens of a code. */
export const codeWords = (code: string): string => codeInSpanish(code) ?? code.replaceAll('-', ' ')
