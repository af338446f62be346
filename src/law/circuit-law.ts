import type { LegalBasis } from './basis.ts'
import { lawUsCir3 } from './circuits/us-cir3.ts'
import { lawUsCir4 } from './circuits/us-cir4.ts'
import { lawUsCir5 } from './circuits/us-cir5.ts'
import { lawUsCir8 } from './circuits/us-cir8.ts'
import { lawUsCir9 } from './circuits/us-cir9.ts'
import { lawUsCir11 } from './circuits/us-cir11.ts'

/** Decisions of the federal courts of appeals, of all circuits that are loaded. @public */
export const circuitLaw: readonly LegalBasis[] = /* @__PURE__ */ [lawUsCir3, lawUsCir4, lawUsCir5, lawUsCir8, lawUsCir9, lawUsCir11].flat()
