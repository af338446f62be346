import type { NoteFact } from '../evidence-plan.ts'
import type { Part } from '../part.ts'
import type { Build } from './paragraphs.ts'

/** Facts that one sentence can ask for. */
const mostFacts = 4

const general: readonly NoteFact[] = ['what-happened', 'who-knows', 'when-written']

/** A note to oneself: which days and facts to write down next. Nothing is sent. */
export const document = ({ w, scene, texts: { letters } }: Build): readonly Part[] => {
  const { notes } = scene
  const asked = new Set(notes.flatMap(({ facts }) => facts))
  // Who saw it and when it was written belong to every note, so they are said last.
  const own = [...asked].filter((fact) => fact !== 'who-knows' && fact !== 'when-written')
  const isPlanOnly = notes.length > 0 && notes.every(({ about }) => about !== 'line')
  const always: readonly NoteFact[] = ['who-knows', 'when-written']
  const facts = isPlanOnly ? always : own.length === 0 || own.length > mostFacts ? general : [...own, ...always]
  return [
    { role: 'opening', text: letters.document.opening(w, scene) },
    ...(notes.length === 0
      ? []
      : [{ role: 'facts' as const, text: notes.map((note) => `- ${letters.document.line(w, scene, note)}`).join('\n') }]),
    { role: 'request', text: letters.document.how(w, scene, facts) },
    { role: 'limits', text: letters.document.limit(w, scene) },
    { role: 'thanks', text: letters.document.closing(w, scene) },
  ]
}
