import type { Reading } from './reading.ts'
import { serviceLexicon } from './language.ts'
import { recognise } from './recogniser.ts'
import { amountRecognisers } from './recognise/amounts.ts'
import { dateRecognisers } from './recognise/dates.ts'
import { groupRecognisers } from './recognise/groups.ts'
import { periodRecognisers } from './recognise/periods.ts'
import { wordRecognisers } from './recognise/words.ts'
import { quantities } from './refine/quantities.ts'
import { readService } from './service/read-service.ts'
import type { ServicePhrase } from './service/service-phrase.ts'
import { termsOf } from './text/terms.ts'

export const serviceRecognisers = [...amountRecognisers, ...periodRecognisers, ...groupRecognisers, ...dateRecognisers, ...wordRecognisers]

export const parseService = (text: string): Reading<ServicePhrase> => {
  const terms = quantities(termsOf(text, serviceLexicon()))
  const facts = readService(recognise(terms, serviceRecognisers), terms)
  const open = facts.issues.some(({ severity }) => severity === 'doubt')
  return { value: open ? null : facts.phrase, parts: [], unread: [], alternatives: facts.alternatives, issues: facts.issues }
}
