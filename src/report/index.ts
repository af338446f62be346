/**
 * Evaluations as text for people.
 *
 * @packageDocumentation
 */
export { toMarkdown } from './markdown.ts'
