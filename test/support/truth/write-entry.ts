import type { Observation, ObservationStatus, Source } from '../../../src/model/observation.ts'
import { fromDay } from '../../../src/time/civil-date.ts'
import { mayBeAbout } from './same-service.ts'
import type { Telling, TruthSession } from './story.ts'

/** How one log tells a session. */
export interface Manner {
  readonly notebook: number
  readonly source: Source
  readonly isWitness: boolean
  readonly isBeyond: boolean
  /** Heard of, not sure. */
  readonly isVague: boolean
  readonly tellsReason: boolean
  /** Ids of the records written so far. */
  readonly recordIds: ReadonlySet<string>
}

export const writeEntry = (session: TruthSession, manner: Manner, telling: Telling): Observation => {
  const { r, lines } = telling
  const { notebook, isWitness, isVague } = manner
  const amounts = isVague
    ? vagueAmounts(telling)
    : session.held
      ? heldAmounts(session, manner, telling)
      : missAmounts(session, manner, telling)
  const target = session.makesUp ?? session.lateFor
  const links = target !== undefined && (isWitness || telling.options.linked === true || r.chance(0.5))
  const record: Observation = {
    id: `${session.id}-${notebook}`,
    provisionId: r.pick(lines[session.line]?.parts ?? []).provision.id,
    date: fromDay(session.day),
    source: manner.source,
    ...amounts,
    ...(links && { makeUpFor: linkTo(target, manner, telling) }),
  }
  const { provisionId: _, ...bare } = { ...record, service: 'speech-language' }
  const mayBeByService = lines.length > 1 && !isWitness && r.chance(0.25) && mayBeAbout(bare, session, lines)
  return mayBeByService ? bare : record
}

/** The date of the miss, or the id of its record in the same log. */
const linkTo = (miss: TruthSession, { notebook, recordIds }: Manner, { r }: Telling): string =>
  recordIds.has(`${miss.id}-${notebook}`) && r.chance(0.4) ? `${miss.id}-${notebook}` : fromDay(miss.day)

const vagueAmounts = ({ r }: Telling): Pick<Observation, 'status' | 'minutes'> => ({
  status: r.pick<ObservationStatus>(['unknown', 'scheduled']),
  ...(r.chance(0.3) && { minutes: r.int(1, 60) }),
})

const heldAmounts = ({ minutes, groupSize, refused }: TruthSession, manner: Manner, { r, options }: Telling): Partial<Observation> => {
  const isTimed = (manner.isBeyond && manner.isWitness) || options.timed === true || r.chance(0.7)
  const status = r.pick<ObservationStatus | undefined>(['delivered', 'delivered', 'delivered', 'partial', isTimed ? undefined : 'partial'])
  return {
    ...(status !== undefined && { status }),
    ...(isTimed && { minutes }),
    // A session in a form that policy does not count is never recorded as if it were in the plan's.
    ...(groupSize !== undefined && (refused || r.chance(0.6)) && { groupSize }),
  }
}

const missAmounts = (session: TruthSession, manner: Manner, { r }: Telling): Partial<Observation> => {
  const { reason, minutes, unserved } = session
  const tellsReason = manner.tellsReason && reason !== undefined
  const isTimed = (manner.isBeyond && manner.isWitness) || r.chance(0.5)
  const status = r.pick<ObservationStatus | undefined>([
    'missed',
    'missed',
    'missed',
    'missed',
    'partial',
    tellsReason ? undefined : 'missed',
  ])
  return {
    ...(status !== undefined && { status }),
    ...(status === 'partial' && { minutes: 0 }),
    ...(tellsReason && { reason }),
    ...(tellsReason && unserved && { serviceAvailable: false }),
    ...(isTimed && { scheduledMinutes: minutes }),
  }
}
