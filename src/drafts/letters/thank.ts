import type { Part } from '../part.ts'
import type { Build } from './paragraphs.ts'

/** A thank-you note. */
export const thank = ({ w, scene, texts: { letters } }: Build): readonly Part[] => [
  { role: 'thanks', text: letters.opening.thank(w, scene) },
  { role: 'limits', text: letters.thankLimit(w, scene) },
  { role: 'request', text: letters.thankRequest(w, scene) },
]
