import type { Part } from '../part.ts'
import type { Build } from './paragraphs.ts'

/**
 * The letter that is left when another one did not pass its checks: which plan, a question, and thanks. It holds nothing from records.
 */
export const general = (build: Build): readonly Part[] => {
  const { w, texts } = build
  const scene = { ...build.scene, plan: { ...build.scene.plan, words: undefined } }
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening.ask(w, scene) },
    { role: 'limits', text: letters.limit.incomplete(w, scene, { about: 'incomplete' }) },
    { role: 'request', text: letters.question.other(w, scene) },
    { role: 'thanks', text: letters.thanks(w, scene) },
  ]
}
