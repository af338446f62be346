/* Keys that input can have, to tell what a misspelt one was meant to be. */

/** Keys of plans and their parts. */
export const planKeys: readonly string[] = (
  'id kind jurisdiction effective start end provisions versions standstill consent from to reviews annualBy ' +
  'reevaluationBy contacts studentDays groups line asWritten declined flags service frequency sessions minutes ' +
  'subjects regularClassPercent specialEducationPercent ratio per unit count minutesPerSession delivery group setting provider days season accommodation appliesTo ' +
  'parameters timeMultiplier extraMinutes extraDays untimed maxGroupSize everyMinutes breakMinutes workloadPercent items ' +
  'hoursInAdvance warningMinutes belowPercent repetitions asNeeded onRequest condition exception due min max agreed by events reason'
).split(' ')

/** Keys of calendars. */
export const calendarKeys: readonly string[] = (
  'start end years weekdays closures planned scope groups name shortenedDays extraDays terms unit cycle length ' +
  'onClosure restarts weekStart knownUntil esy days'
).split(' ')

/** Keys of logs and their rows. */
export const rowKeys: readonly string[] = (
  'id provisionId service date status start minutes scheduledMinutes reason serviceAvailable makeUpFor delivery ' +
  'groupSize setting provider opportunity event provided observed due source log recordedAt note timeMultiplier ' +
  'extraMinutes heldOnly end observations coverage attendance opportunities meetings notices kind ' +
  'regularMinutes otherMinutes'
).split(' ')

/** Keys of communications. */
export const communicationKeys: readonly string[] =
  'id date kind with name role about step replyTo unclear agreed what who by resolved note communications'.split(' ')
