import type { ClockScope, ClockTopic, LawClock, StatePack } from './pack.ts'
import { packUs } from './states/us.ts'

/**
 * Gives the clocks of a pack on one topic; those of federal law where the State has none of its own.
 *
 * @param pack - The pack.
 * @param topic - What the clock is about.
 * @param scope - Keeps the clocks for this kind of plan or student, and those for any.
 * @returns The clocks; a clock with `days: null` is a rule without a number.
 *
 * @example
 * clocksFor(packUsIn, 'service-start', 'initial-plan').map(({ days, dayKind }) => `${days} ${dayKind}`) // ['10 instructional']
 * clocksFor(packUsLa, 'records').map(({ days, basis }) => [days, basis]) // [[45, 'us.300.613.access']]
 *
 * @public
 */
export const clocksFor = (pack: StatePack, topic: ClockTopic, scope?: ClockScope): readonly LawClock[] => {
  const of = (one: StatePack): readonly LawClock[] =>
    one.clocks.filter((clock) => clock.topic === topic && (scope === undefined || clock.scope === scope || clock.scope === 'any'))
  const own = of(pack)
  return own.length > 0 ? own : of(packUs)
}
