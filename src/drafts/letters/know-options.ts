import type { Part } from '../part.ts'
import type { Build } from './paragraphs.ts'

/** Information for the family: the ways to go on, in no order, with what general rules say. No advice. */
export const knowOptions = ({ w, scene, texts: { letters } }: Build): readonly Part[] => [
  { role: 'opening', text: letters.opening['know-options'](w, scene) },
  { role: 'facts', text: scene.options.map((option) => `- ${letters.option(w, scene, option)}`).join('\n') },
  { role: 'limits', text: letters.optionsLimit(w, scene) },
  { role: 'request', text: letters.optionsRequest(w, scene) },
  { role: 'thanks', text: letters.optionsClosing(w, scene) },
]
