import type { AttendanceRecord, Observation, ObservationLog } from '../../../src/model/observation.ts'
import { fromDay } from '../../../src/time/civil-date.ts'
import type { Random } from '../random.ts'
import type { TermsOfDay } from './line.ts'
import { type Notebook, randomNotebooks } from './notebooks.ts'
import { reliefs } from './relief.ts'
import type { Story, Telling, TruthSession } from './story.ts'
import { writeEntry } from './write-entry.ts'

/** A record with the session that it tells, while a log is written. */
export interface Written {
  readonly session: TruthSession
  readonly notebook: number
  readonly record: Observation
  /** It shows what goes beyond the assumptions, or that a session makes up another. */
  readonly isWitness: boolean
}

export interface WrittenLog extends Pick<Required<ObservationLog>, 'coverage' | 'attendance'> {
  readonly written: readonly Written[]
}

/** Writes a story into several logs. What a log must hold, it holds; what goes beyond the assumptions, some log holds whole. */
export const writeLog = (telling: Telling, story: Story): WrittenLog => {
  const { r, school, choices } = telling
  const notebooks = randomNotebooks(telling)
  const attendance = randomAttendance(telling, story)
  const absences = new Set(attendance.filter(({ status }) => status === 'absent').map(({ date }) => date))
  const reliefOf = reliefs(story, choices)
  const isBeyond = beyondAssumptions(telling, story)
  const written: Written[] = []
  const recordIds = new Set<string>()

  for (const session of story.sessions) {
    if (session.day > telling.end) continue
    const mayRelieve = !session.held && reliefOf(session).max > 0
    const must = notebooks.map(({ levelOf }) => {
      const level = levelOf(session.line, session.day)
      if (session.held) return level !== 'none'
      return level === 'full' && mayRelieve && school.season.isSchool(session.day)
    })
    if (session.unrecorded && !must.includes(true) && !isBeyond(session)) continue
    const chosen = must.map((needed, i) => needed || r.chance((notebooks[i] as Notebook).rate))
    const witness = witnessOf(session, isBeyond(session), notebooks.length, r)
    if (witness >= 0) chosen[witness] = true
    const vague = chosen.map((_, i) => i !== witness && r.chance(0.06))
    const reasoned = chosen.map((isRecorded, i) => isRecorded && !vague[i] && r.chance(0.6))
    // A reason that does not count may lack in one log only where another, or attendance, gives it.
    const isReasoned = reasoned.includes(true) || choices.missingMayRelieve || isAbsence(session, absences)
    chosen.forEach((isRecorded, i) => {
      if (!isRecorded) return
      const record = writeEntry(
        session,
        {
          notebook: i,
          isWitness: i === witness,
          isBeyond: isBeyond(session),
          isVague: vague[i] === true,
          tellsReason: mayRelieve ? reasoned[i] === true || !isReasoned : r.chance(0.7),
          source: (notebooks[i] as Notebook).source,
          recordIds,
        },
        telling,
      )
      recordIds.add(record.id)
      written.push({ session, notebook: i, record, isWitness: i === witness })
    })
  }
  return { written, coverage: notebooks.flatMap(({ coverage }) => coverage), attendance }
}

/** The log that holds whole what goes beyond the assumptions: one for all ordinary sessions of a day, one that links a make-up. */
const witnessOf = ({ day, makesUp, lateFor }: TruthSession, isBeyond: boolean, logs: number, r: Random): number => {
  if (makesUp !== undefined) return r.int(0, logs - 1)
  return isBeyond || lateFor !== undefined ? day % logs : -1
}

const isAbsence = ({ reason, day }: TruthSession, absences: ReadonlySet<string>): boolean =>
  reason === 'student-absent' && absences.has(fromDay(day))

/** Removals beyond those that are excused are all known; other attendance may lack. */
const randomAttendance = ({ r, start, end }: Telling, { absentDays, removedDays }: Story): readonly AttendanceRecord[] => {
  const rows: AttendanceRecord[] = []
  const isLong = removedDays.size > 10
  for (let day = start; day <= end; day++) {
    const date = fromDay(day)
    if (absentDays.has(day)) {
      if (r.chance(0.5)) rows.push({ date, status: 'absent', source: 'school-log' })
    } else if (removedDays.has(day)) {
      if (isLong || r.chance(0.5)) rows.push({ date, status: 'removed', source: 'school-log' })
    } else if (r.chance(0.03)) rows.push({ date, status: r.pick(['present', 'partial'] as const), source: 'school-log' })
  }
  return rows
}

/** The numbered assumptions of domain, "Soundness": whether a session goes beyond them, so that some log must have it. */
const beyondAssumptions = ({ lines, school }: Telling, { sessions }: Story): ((session: TruthSession) => boolean) => {
  const ordinary = new Map<string, { count: number; minutes: number }>()
  for (const { line, day, minutes, makesUp } of sessions) {
    if (makesUp !== undefined) continue
    const before = ordinary.get(`${line} ${day}`) ?? { count: 0, minutes: 0 }
    ordinary.set(`${line} ${day}`, { count: before.count + 1, minutes: before.minutes + minutes })
  }
  const termsOf = ({ line, day, makesUp }: TruthSession): TermsOfDay | undefined => lines[line]?.termsOn(makesUp?.day ?? day)
  return (session) => {
    const terms = termsOf(session)
    if (terms === undefined) return true
    if (session.held && (session.minutes > terms.planned || !school.season.isSchool(session.day))) return true
    if (session.makesUp !== undefined) return false
    const all = ordinary.get(`${session.line} ${session.day}`) ?? { count: 0, minutes: 0 }
    return terms.isInMinutes ? all.minutes > terms.planned : all.count > terms.cap
  }
}
