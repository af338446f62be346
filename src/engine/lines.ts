import { compareText } from '../core/order.ts'
import type { Plan } from '../model/plan.ts'
import { lineOf, type OpenRange, type Provision, type ProvisionKind } from '../model/provision.ts'
import { type CivilDate, type Day, toDay } from '../time/civil-date.ts'
import type { DaySpan } from '../time/day-table.ts'

/** One provision in the version of the plan that states it, with the days on which that text is in force. */
export interface Part {
  readonly provision: Provision
  /** In force from the first to the last of these days. */
  readonly span: DaySpan
  /** The provision's whole effective window, whatever version follows. */
  readonly effective: DaySpan
}

/** A promise that stays the same line across versions, with its texts in the order in which they came into force. */
export interface PlanLine {
  readonly id: string
  readonly kind: ProvisionKind
  readonly parts: readonly Part[]
}

/** A version of a plan on the days on which it is the yardstick. */
export interface Version extends DaySpan {
  readonly id: string
  readonly range: OpenRange
  /** Its own end, whatever version follows. */
  readonly lastEnd: Day
  readonly provisions: readonly Provision[]
}

/** Sorts the provisions of a plan's versions into lines. */
export const linesOf = (versions: readonly Version[]): readonly PlanLine[] => {
  const lines = new Map<string, { kind: ProvisionKind; parts: Part[] }>()
  for (const version of versions) {
    for (const provision of version.provisions) {
      const effective = {
        start: toDay((provision.effective ?? version.range).start),
        end: provision.kind === 'commitment' ? toDay(provision.by) : endOf(provision.effective ?? version.range, version.lastEnd),
      }
      const span = { start: Math.max(version.start, effective.start), end: Math.min(version.end, effective.end) }
      const id = lineOf(provision)
      const line = lines.get(id) ?? { kind: provision.kind, parts: [] }
      if (span.start <= span.end && line.kind === provision.kind) line.parts.push({ provision, span, effective })
      lines.set(id, line)
    }
  }
  return [...lines].map(([id, { kind, parts }]) => ({ id, kind, parts: parts.sort(byStart) }))
}

/**
 * The plan as it stands on a day: the version in force, or the one that a standstill names, without what came before or follows.
 * Before the first version begins it is that one.
 *
 * @param plan - The plan with its versions.
 * @param date - The day.
 * @returns A plan of that version alone.
 *
 * @example
 * planOn(plan, '2026-10-01').provisions.length // 3
 *
 * @public
 */
export const planOn = (plan: Plan, date: CivilDate): Plan => {
  const day = toDay(date)
  const versions = versionsInForce(plan, Number.POSITIVE_INFINITY)
  const inForce = versions.find(({ start, end }) => start <= day && day <= end) ?? (versions[0] as Version)
  const { versions: _versions, standstill: _standstill, ...rest } = plan
  return { ...rest, id: inForce.id, effective: inForce.range, provisions: inForce.provisions }
}

const byStart = (a: Part, b: Part): number => a.span.start - b.span.start || compareText(a.provision.id, b.provision.id)

const endOf = (range: OpenRange, otherwise: Day): Day => (range.end === undefined ? otherwise : toDay(range.end))

/** The plan's own end, for a version that begins before it; a version that follows the plan runs on. */
const endOfPlan = (plan: Plan, start: CivilDate, lastDay: Day): Day =>
  plan.effective.end === undefined || start > plan.effective.end ? lastDay : toDay(plan.effective.end)

/** Every version with the days on which it is the yardstick: until the next one begins. A standstill puts the named version in place of the others. */
export const versionsInForce = (plan: Plan, lastDay: Day): readonly Version[] => {
  const listed = [
    { id: plan.id, effective: plan.effective, provisions: plan.provisions },
    ...(plan.versions ?? []).map((version, i) => ({ ...version, id: version.id ?? `${plan.id}-${i + 2}` })),
  ].sort((a, b) => compareText(a.effective.start, b.effective.start))
  const versions = listed.map((version, i): Version => {
    const next = listed[i + 1]
    const end = endOf(version.effective, endOfPlan(plan, version.effective.start, lastDay))
    return {
      id: version.id,
      range: version.effective,
      lastEnd: end,
      provisions: version.provisions,
      start: toDay(version.effective.start),
      end: next === undefined ? Number.POSITIVE_INFINITY : toDay(next.effective.start) - 1,
    }
  })
  return plan.standstill === undefined ? versions : withStandstill(versions, plan.standstill, lastDay)
}

const withStandstill = (versions: readonly Version[], hold: NonNullable<Plan['standstill']>, lastDay: Day): readonly Version[] => {
  const start = toDay(hold.from)
  const end = hold.to === undefined ? lastDay : toDay(hold.to)
  const held = versions.find((version) => version.id === hold.version)
  if (held === undefined) return versions
  const outside = versions.flatMap((version) => [
    { ...version, end: Math.min(version.end, start - 1) },
    { ...version, start: Math.max(version.start, end + 1) },
  ])
  const during = { ...held, start, end, lastEnd: Math.max(held.lastEnd, end), range: { start: held.range.start } }
  return [...outside, during].filter((version) => version.start <= version.end).sort((a, b) => a.start - b.start)
}
