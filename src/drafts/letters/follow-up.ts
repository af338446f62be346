import type { Part } from '../part.ts'
import { type Build, facts, limits } from './paragraphs.ts'

/** The question again, in writing: the earlier message by its date, the facts, and a wish for a reply by a day. */
export const followUp = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening['follow-up'](w, scene) },
    { role: 'opening', text: letters.reference(w, scene) },
    ...facts(build),
    limits(build),
    { role: 'request', text: letters.followUpQuestion(w, scene) },
    { role: 'thanks', text: letters.thanks(w, scene) },
  ]
}
