/**
 * Drafts as files for mail programs. The only entry that needs Node.
 *
 * @packageDocumentation
 */
export { type EmlOptions, isAddress, type Mailbox, toEml } from './to-eml.ts'
