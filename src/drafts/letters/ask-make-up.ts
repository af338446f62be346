import type { Part } from '../part.ts'
import { type Build, facts, limits } from './paragraphs.ts'

/** How and when missed sessions could be made up: the dates, and the sums both ways. */
export const askMakeUp = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening['ask-make-up'](w, scene) },
    ...facts(build),
    ...(scene.notHeld.length === 0 ? [] : [{ role: 'facts' as const, text: letters.sums(w, scene, scene.notHeld) }]),
    limits(build),
    { role: 'request', text: letters.makeUpQuestion(w, scene) },
    { role: 'thanks', text: letters.thanks(w, scene) },
  ]
}
