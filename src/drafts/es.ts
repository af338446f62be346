import { findingTexts } from '../wording/es.ts'
import { tone } from '../wording/tone/es.ts'
import { ladder, stepPage } from './locales/es-ladder.ts'
import { letters } from './locales/es-letters.ts'
import type { DraftTexts } from './texts.ts'

/** Spanish as schools in the United States use it; the plan's own words stay as they are. @public */
export const es: DraftTexts = { ...findingTexts, tone, ladder, letters, stepPage }
