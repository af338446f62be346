/**
 * What a paragraph does in a message.
 *
 * @public
 */
export type PartRole = 'opening' | 'facts' | 'limits' | 'request' | 'thanks'

/** One paragraph. Lines that begin with `- ` are a list. @public */
export interface Part {
  readonly role: PartRole
  readonly text: string
}
