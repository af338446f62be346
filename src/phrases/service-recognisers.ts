import { amountRecognisers } from './recognise/amounts.ts'
import { dateRecognisers } from './recognise/dates.ts'
import { groupRecognisers } from './recognise/groups.ts'
import { periodRecognisers } from './recognise/periods.ts'
import { wordRecognisers } from './recognise/words.ts'
import type { Recogniser } from './recogniser.ts'

/** Every recogniser of service lines, in the order in which equals are preferred. A new notation is one more of them. */
export const serviceRecognisers: readonly Recogniser[] = [
  ...amountRecognisers,
  ...periodRecognisers,
  ...groupRecognisers,
  ...dateRecognisers,
  ...wordRecognisers,
]
