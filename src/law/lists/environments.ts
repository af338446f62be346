/** Environment codes for ages 5 in kindergarten to 21 (EDFacts FS002). @public */
export type SchoolAgeEnvironment = 'RC80' | 'RC79TO40' | 'RC39' | 'SS' | 'RF' | 'HH' | 'CF' | 'PPPS'

/** Environment codes for ages 3 to 5 not in kindergarten (EDFacts FS089). @public */
export type EarlyChildhoodEnvironment = 'REC10YSVCS' | 'REC10YOTHLOC' | 'REC09YSVCS' | 'REC09YOTHLOC' | 'SC' | 'SS' | 'RF' | 'H' | 'SPL'

/** A band of numbers: from `from` on, and below `below`. @public */
export interface Band {
  readonly from?: number
  readonly below?: number
}

/** What one environment code stands for. @public */
export interface SchoolAgeEnvironmentEntry {
  readonly title: string
  /**
   * Percent of all minutes of the school day, lunch, recess and study time included, that are spent in regular class.
   * Compare the exact share: a share is not rounded up into a band.
   */
  readonly regularClassPercent?: Band
  /** Looked at before the bands of regular class. */
  readonly before?: true
  /** Id of the entry that it rests on. */
  readonly basis: string
}

/** What one early childhood environment code stands for. @public */
export interface EarlyChildhoodEnvironmentEntry {
  readonly title: string
  /** Hours a week in a regular early childhood program: one in which at least half of the children have no disability. */
  readonly regularProgramHours?: Band
  /** Whether most hours of service are given in that program. */
  readonly servicesThere?: boolean
  /** Id of the entry that it rests on. */
  readonly basis: string
}

/** School-age environments by code. Check them against the current year's file specification; States use codes of their own. @public */
export const schoolAgeEnvironments: Readonly<Record<SchoolAgeEnvironment, SchoolAgeEnvironmentEntry>> = {
  RC80: { title: 'Regular class 80 % of the day or more', regularClassPercent: { from: 80 }, basis: 'us.edfacts.sa.rc80' },
  RC79TO40: { title: 'Regular class 40 to 79 % of the day', regularClassPercent: { from: 40, below: 80 }, basis: 'us.edfacts.sa.rc79to40' },
  RC39: { title: 'Regular class less than 40 % of the day', regularClassPercent: { below: 40 }, basis: 'us.edfacts.sa.rc39' },
  SS: { title: 'Separate school, more than half of the day', before: true, basis: 'us.edfacts.sa.ss' },
  RF: { title: 'Residential facility, more than half of the day', before: true, basis: 'us.edfacts.sa.rf' },
  HH: { title: 'Homebound or hospital', before: true, basis: 'us.edfacts.sa.hh' },
  CF: { title: 'Correctional facility', before: true, basis: 'us.edfacts.sa.cf' },
  PPPS: { title: 'Placed by the parents in a private school', before: true, basis: 'us.edfacts.sa.ppps' },
}

/** Early childhood environments by code. @public */
export const earlyChildhoodEnvironments: Readonly<Record<EarlyChildhoodEnvironment, EarlyChildhoodEnvironmentEntry>> = {
  REC10YSVCS: {
    title: 'Regular program 10 hours a week or more, most services there',
    regularProgramHours: { from: 10 },
    servicesThere: true,
    basis: 'us.edfacts.ec.rec10ysvcs',
  },
  REC10YOTHLOC: {
    title: 'Regular program 10 hours a week or more, most services elsewhere',
    regularProgramHours: { from: 10 },
    servicesThere: false,
    basis: 'us.edfacts.ec.rec10yothloc',
  },
  REC09YSVCS: {
    title: 'Regular program under 10 hours a week, most services there',
    regularProgramHours: { below: 10 },
    servicesThere: true,
    basis: 'us.edfacts.ec.rec09ysvcs',
  },
  REC09YOTHLOC: {
    title: 'Regular program under 10 hours a week, most services elsewhere',
    regularProgramHours: { below: 10 },
    servicesThere: false,
    basis: 'us.edfacts.ec.rec09yothloc',
  },
  SC: { title: 'Separate class', basis: 'us.edfacts.ec.sc' },
  SS: { title: 'Separate school', basis: 'us.edfacts.ec.ecss' },
  RF: { title: 'Residential facility', basis: 'us.edfacts.ec.ecrf' },
  H: { title: 'Home', basis: 'us.edfacts.ec.h' },
  SPL: { title: 'Service provider or other location', basis: 'us.edfacts.ec.spl' },
}
