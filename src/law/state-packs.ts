import type { StatePack } from './pack.ts'
import { packUs } from './states/us.ts'
import { packUsCa } from './states/us-ca.ts'
import { packUsCt } from './states/us-ct.ts'
import { packUsIl } from './states/us-il.ts'
import { packUsIn } from './states/us-in.ts'
import { packUsLa } from './states/us-la.ts'
import { packUsMa } from './states/us-ma.ts'
import { packUsMi } from './states/us-mi.ts'
import { packUsNy } from './states/us-ny.ts'
import { packUsPa } from './states/us-pa.ts'
import { packUsTx } from './states/us-tx.ts'

/** All packs, that of federal law first. @public */
export const statePacks: readonly StatePack[] = [
  packUs,
  packUsCa,
  packUsCt,
  packUsIl,
  packUsIn,
  packUsLa,
  packUsMa,
  packUsMi,
  packUsNy,
  packUsPa,
  packUsTx,
]
