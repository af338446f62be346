/**
 * Evaluations as text for people, in English and Spanish.
 *
 * @packageDocumentation
 */
export type { FindingTexts, PeriodCounts, ReportTexts, ShortTexts } from '../wording/catalogue.ts'
export { describeEvaluation } from '../wording/describe-evaluation.ts'
export { findingTexts as en } from '../wording/en.ts'
export { findingTexts as es } from '../wording/es.ts'
export type { Locale } from '../wording/format.ts'
export { toMarkdown } from './markdown.ts'
