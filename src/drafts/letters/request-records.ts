import type { Part } from '../part.ts'
import { type Build, facts, limits } from './paragraphs.ts'

/** A wish to see the school's notes: which, for which days, and how to receive them. */
export const requestRecords = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening['request-records'](w, scene) },
    { role: 'opening', text: letters.reference(w, scene) },
    ...facts(build),
    limits(build),
    { role: 'request', text: letters.recordsQuestion(w, scene) },
    { role: 'thanks', text: letters.recordsThanks(w, scene) },
  ]
}
