import type { LegalBasis } from './basis.ts'
import { circuitLaw } from './circuit-law.ts'
import { softwareDefaults } from './defaults/software-defaults.ts'
import { federalLaw } from './federal-law.ts'
import { stateLaw } from './state-law.ts'

/** Every entry. Importing it ships all of them: one State's are `lawUsIl` and the like. @public */
export const allLaw: readonly LegalBasis[] = /* @__PURE__ */ [federalLaw, circuitLaw, stateLaw, softwareDefaults].flat()
