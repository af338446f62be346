import type { RuleMeta } from '../rule.ts'

type Basis = RuleMeta['basis']

/** Services are made available in line with the IEP, as soon as possible after it (34 CFR 300.17, 300.323(c)(2)). */
export const implementation: Basis = { iep: ['us.300.323.c2', 'us.300.17.fape'], '504': ['us.504.33'] }

/** Supplementary aids and services, and accommodations in assessments (34 CFR 300.320(a)(4), (a)(6)). */
export const accommodations: Basis = { iep: ['us.300.320.a4', 'us.300.320.a6'], '504': ['us.504.33'] }

/** The extent to which the child is with other children, and the place of services (34 CFR 300.320(a)(5), 300.116). */
export const setting: Basis = { iep: ['us.300.320.a5', 'us.300.116.placement-annual'], '504': ['us.504.34'] }

/** When periodic reports on progress will be provided (34 CFR 300.320(a)(3)). */
export const progressReports: Basis = { iep: ['us.300.320.a3.progress'], '504': [] }

/** The projected start, frequency, location and duration of services (34 CFR 300.320(a)(7)). */
export const clearAmounts: Basis = { iep: ['us.300.320.a7'], '504': [] }

/** Rests on the records alone. */
export const recordsOnly: Basis = { iep: [], '504': [] }
