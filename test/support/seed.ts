import fc from 'fast-check'

/** Property tests run from one seed, so that a run can be made again; `IEPKIT_SEED` sets another. */
fc.configureGlobal({ seed: Number(process.env.IEPKIT_SEED ?? 1) })
