/**
 * Evaluations as text for people.
 *
 * @packageDocumentation
 */
export type { FindingTexts, PeriodCounts, ShortTexts } from '../wording/catalogue.ts'
export type { Locale } from '../wording/format.ts'
export { toMarkdown } from './markdown.ts'
