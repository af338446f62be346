import type { LegalBasis } from './basis.ts'
import { lawUsCa } from './states/us-ca.ts'
import { lawUsCt } from './states/us-ct.ts'
import { lawUsDc } from './states/us-dc.ts'
import { lawUsDe } from './states/us-de.ts'
import { lawUsFl } from './states/us-fl.ts'
import { lawUsIa } from './states/us-ia.ts'
import { lawUsIl } from './states/us-il.ts'
import { lawUsIn } from './states/us-in.ts'
import { lawUsKs } from './states/us-ks.ts'
import { lawUsKy } from './states/us-ky.ts'
import { lawUsLa } from './states/us-la.ts'
import { lawUsMa } from './states/us-ma.ts'
import { lawUsMd } from './states/us-md.ts'
import { lawUsMi } from './states/us-mi.ts'
import { lawUsMn } from './states/us-mn.ts'
import { lawUsNc } from './states/us-nc.ts'
import { lawUsNh } from './states/us-nh.ts'
import { lawUsNj } from './states/us-nj.ts'
import { lawUsNy } from './states/us-ny.ts'
import { lawUsOh } from './states/us-oh.ts'
import { lawUsOr } from './states/us-or.ts'
import { lawUsPa } from './states/us-pa.ts'
import { lawUsTn } from './states/us-tn.ts'
import { lawUsTx } from './states/us-tx.ts'
import { lawUsVa } from './states/us-va.ts'
import { lawUsWa } from './states/us-wa.ts'
import { lawUsWi } from './states/us-wi.ts'

/** Rules of all States that are loaded, and local decisions and policies filed under them. @public */
export const stateLaw: readonly LegalBasis[] = /* @__PURE__ */ [
  lawUsCa,
  lawUsCt,
  lawUsDc,
  lawUsDe,
  lawUsFl,
  lawUsIa,
  lawUsIl,
  lawUsIn,
  lawUsKs,
  lawUsKy,
  lawUsLa,
  lawUsMa,
  lawUsMd,
  lawUsMi,
  lawUsMn,
  lawUsNc,
  lawUsNh,
  lawUsNj,
  lawUsNy,
  lawUsOh,
  lawUsOr,
  lawUsPa,
  lawUsTn,
  lawUsTx,
  lawUsVa,
  lawUsWa,
  lawUsWi,
].flat()
