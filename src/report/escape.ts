/** Keeps text from being read as Markdown or HTML, and on one line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_{}[\]<>|#~]/gu, (mark) => `\\${mark}`)
    .replaceAll('&', '&amp;')
