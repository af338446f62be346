import { findingTexts } from '../wording/en.ts'
import { tone } from '../wording/tone/en.ts'
import { ladder, stepPage } from './locales/en-ladder.ts'
import { letters } from './locales/en-letters.ts'
import type { DraftTexts } from './texts.ts'

/** English: findings, steps, letters, and what a calm message does without. @public */
export const en: DraftTexts = { ...findingTexts, tone, ladder, letters, stepPage }
