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

/** The frequency, location and duration of services, and who they are given by, as the plan states them (34 CFR 300.320(a)(4), (a)(7)). */
export const serviceForm: Basis = { iep: ['us.300.320.a7', 'us.300.323.c2'], '504': ['us.504.33'] }

/** Rests on the plan's or an agreement's own text. */
export const planText: Basis = { iep: ['us.300.323.c2'], '504': ['us.504.33'] }

/** Review of the plan at least once a year (34 CFR 300.324(b)(1)); for Section 504 plans common practice only. */
export const annualReview: Basis = { iep: ['us.300.324.b1'], '504': ['us.504.yearly-practice'] }

/** Reevaluation at least every three years (34 CFR 300.303); for Section 504 plans periodic. */
export const reevaluation: Basis = { iep: ['us.300.303.reevaluation'], '504': ['us.504.35'] }

/** A plan in effect at the beginning of each school year (34 CFR 300.323(a)). */
export const inEffect: Basis = { iep: ['us.300.323.a'], '504': [] }

/** Rests on a State's rule, which the finding names. */
export const stateRule: Basis = { iep: [], '504': [] }
