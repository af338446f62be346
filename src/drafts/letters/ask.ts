import type { Part } from '../part.ts'
import { type Build, facts, limits } from './paragraphs.ts'

/** The first question: what the plan says, what was noticed, and an open door. */
export const ask = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening.ask(w, scene) },
    ...facts(build),
    limits(build),
    { role: 'request', text: letters.question[scene.topic](w, scene) },
    { role: 'thanks', text: letters.thanks(w, scene) },
  ]
}
