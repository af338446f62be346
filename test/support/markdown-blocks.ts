/** A fenced code block of a Markdown file. */
export interface Block {
  readonly language: string
  /** Words after the language, such as a file name. */
  readonly info: string
  readonly code: string
  readonly line: number
}

/** The fenced code blocks of a Markdown text, in order. */
export const blocksOf = (markdown: string): readonly Block[] => {
  const blocks: Block[] = []
  let open: { language: string; info: string; line: number; lines: string[] } | undefined
  for (const [i, line] of markdown.split('\n').entries()) {
    const fence = /^```([\w-]*) ?(.*)$/u.exec(line)
    if (fence === null) open?.lines.push(line)
    else if (open === undefined) open = { language: fence[1] ?? '', info: fence[2] ?? '', line: i + 1, lines: [] }
    else {
      blocks.push({ language: open.language, info: open.info, line: open.line, code: open.lines.join('\n') })
      open = undefined
    }
  }
  return blocks
}
