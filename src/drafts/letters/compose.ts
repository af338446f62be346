import type { LadderStep } from '../../model/communication.ts'
import type { Part } from '../part.ts'
import { ask } from './ask.ts'
import { askMakeUp } from './ask-make-up.ts'
import { confirm } from './confirm.ts'
import { document } from './document.ts'
import { followUp } from './follow-up.ts'
import { knowOptions } from './know-options.ts'
import { type Build, nonEmpty } from './paragraphs.ts'
import { requestMeeting } from './request-meeting.ts'
import { requestRecords } from './request-records.ts'
import { thank } from './thank.ts'

const letters: Readonly<Record<LadderStep, (build: Build) => readonly Part[]>> = {
  document,
  ask,
  'follow-up': followUp,
  'request-records': requestRecords,
  'request-meeting': requestMeeting,
  confirm,
  'ask-make-up': askMakeUp,
  'know-options': knowOptions,
  thank,
}

/** The paragraphs of a step's letter: the catalogue's own composition, where it has one. */
export const compose = (build: Build): readonly Part[] => {
  const { w, scene, texts } = build
  const own = texts.letters.compose?.[scene.step]
  return nonEmpty(own === undefined ? letters[scene.step](build) : own(w, scene))
}
