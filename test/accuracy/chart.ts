/** One line of a chart: points in per cent, both ways. */
export interface Series {
  readonly name: string
  readonly color: string
  readonly points: readonly (readonly [x: number, y: number])[]
}

const [width, height] = [640, 340]
const frame = { left: 48, right: 190, top: 16, bottom: 44 }

const x = (share: number): number => frame.left + (share / 100) * (width - frame.left - frame.right)
const y = (share: number): number => height - frame.bottom - (share / 100) * (height - frame.top - frame.bottom)
const at = (value: number): string => value.toFixed(1)

const text = (left: number, top: number, content: string, anchor: 'start' | 'middle' | 'end' = 'middle', color = '#333'): string =>
  `<text x="${at(left)}" y="${at(top)}" text-anchor="${anchor}" fill="${color}">${content}</text>`

const rule = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="#ddd"/>`

/** Moves names down that would lie on one another. */
const apart = (tops: readonly number[]): readonly number[] => {
  const lineHeight = 15
  const moved = [...tops]
  let last = Number.NEGATIVE_INFINITY
  for (const i of tops.map((_, index) => index).sort((a, b) => (tops[a] as number) - (tops[b] as number))) {
    last = Math.max(tops[i] as number, last + lineHeight)
    moved[i] = last
  }
  return moved
}

/** Draws lines over an axis of 0 to 100 % each way. The same figures give the same bytes. */
export const chartOf = (title: string, below: string, series: readonly Series[]): string => {
  const marks = [0, 25, 50, 75, 100]
  const grid = marks.flatMap((mark) => [
    rule(x(0), y(mark), x(100), y(mark)),
    text(x(0) - 6, y(mark) + 4, `${mark} %`, 'end'),
    text(x(mark), y(0) + 18, `${mark} %`),
  ])
  const lines = series.flatMap(({ color, points }) => [
    `<polyline points="${points.map(([px, py]) => `${at(x(px))},${at(y(py))}`).join(' ')}" fill="none" stroke="${color}" stroke-width="2"/>`,
    ...points.map(([px, py]) => `<circle cx="${at(x(px))}" cy="${at(y(py))}" r="3" fill="${color}"/>`),
  ])
  const names = apart(series.map(({ points }) => y(points.at(-1)?.[1] ?? 0))).map((top, i) => {
    const { name, color, points } = series[i] as Series
    return text(x(points.at(-1)?.[0] ?? 0) + 10, top + 4, name, 'start', color)
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...grid, text((x(0) + x(100)) / 2, height - 8, below), ...lines, ...names].join('\n')}
</svg>
`
}
