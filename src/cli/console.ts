import picocolors from 'picocolors'

/** Colours of the text output; without effect where they are not wanted. */
export type Paint = ReturnType<typeof picocolors.createColors>

/** Colours only on a terminal, and never with `NO_COLOR`. */
export const paintFor = (stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint =>
  picocolors.createColors(stream.isTTY === true && (env.NO_COLOR === undefined || env.NO_COLOR === ''))

/** Where a command writes, and what it takes from its surroundings. */
export interface Surroundings {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly paint: Paint
  readonly paintErr: Paint
  readonly width: number
  /** Today's date where the user is. */
  readonly today: () => Date
}

/** How a command ended: nothing found, findings, or bad input. */
export const Exit = { clean: 0, findings: 1, badInput: 2 } as const
export type ExitCode = (typeof Exit)[keyof typeof Exit]

/** Breaks a text into lines no wider than `width`, each line after the first indented. */
export const wrap = (text: string, width: number, indent: string): string => {
  const lines: string[] = []
  const lead = /^ */u.exec(text)?.[0] ?? ''
  let line = ''
  for (const [i, word] of text.trimStart().split(' ').entries()) {
    if (i === 0) line = lead + word
    else if (line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else line = `${line} ${word}`
  }
  return [...lines, line].join('\n')
}

/** Removes what could steer a terminal: escape sequences and other control characters. */
export const printable = (text: string): string => text.replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu, '')
