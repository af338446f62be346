import type { Part } from '../part.ts'
import { type Build, facts, limits } from './paragraphs.ts'

/** A wish to meet: what about, what to look at together, with whom, and three days. */
export const requestMeeting = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const { letters } = texts
  return [
    { role: 'opening', text: letters.opening['request-meeting'](w, scene) },
    ...facts(build),
    limits(build),
    { role: 'facts', text: letters.agenda(w, scene) },
    { role: 'request', text: letters.meetingQuestion(w, scene) },
    { role: 'thanks', text: letters.meetingThanks(w, scene) },
  ]
}
