import type { Fact, Limit } from '../facts/fact.ts'
import type { Part } from '../part.ts'
import type { DraftTexts, Scene } from '../texts.ts'
import type { Writer } from '../writer.ts'

/** What every letter is built with. */
export interface Build {
  readonly w: Writer
  readonly scene: Scene
  readonly texts: DraftTexts
}

/** Says one fact. */
const sayFact = ({ w, scene, texts }: Build, fact: Fact): string => {
  const say = texts.letters.fact[fact.about] as (write: Writer, scene: Scene, about: Fact) => string
  return say(w, scene, fact)
}

/** What the records show, one paragraph for a list, short facts together. */
export const facts = (build: Build): readonly Part[] => {
  const said = build.scene.facts.map((fact) => sayFact(build, fact))
  const paragraphs: string[] = []
  for (const text of said) {
    const last = paragraphs.at(-1)
    if (last === undefined || last.includes('\n') || text.includes('\n')) paragraphs.push(text)
    else paragraphs[paragraphs.length - 1] = `${last} ${text}`
  }
  return paragraphs.map((text): Part => ({ role: 'facts', text }))
}

/** What the records cannot tell. */
export const limits = ({ w, scene, texts }: Build): Part => {
  const say = texts.letters.limit[scene.limit.about] as (write: Writer, scene: Scene, about: Limit) => string
  return { role: 'limits', text: say(w, scene, scene.limit) }
}

/** Leaves out paragraphs that have nothing to say. */
export const nonEmpty = (parts: readonly Part[]): readonly Part[] => parts.filter(({ text }) => text !== '')
