import type { Part } from '../part.ts'
import type { Build } from './paragraphs.ts'

/** What was said and agreed, by whom and by when; nothing new. */
export const confirm = ({ w, scene, texts: { letters } }: Build): readonly Part[] => [
  { role: 'thanks', text: letters.opening.confirm(w, scene) },
  { role: 'facts', text: letters.agreed(w, scene) },
  { role: 'limits', text: letters.confirmLimit(w, scene) },
  { role: 'request', text: letters.confirmRequest(w, scene) },
]
