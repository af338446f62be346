import type { Observation } from '../../src/model/observation.ts'
import type { CivilDate } from '../../src/time/civil-date.ts'

/** `"09-15 delivered 30"`, `"09-15 missed student-absent"`; about line `a` unless it says otherwise. */
export const o = (text: string, more: Partial<Observation> & { readonly by?: 'service' } = {}): Observation => {
  const [day, status, third] = text.split(' ') as [string, Observation['status'], string | undefined]
  const { by, ...rest } = more
  return {
    id: JSON.stringify([text, more]),
    ...(by === 'service' ? { service: 'speech' } : { provisionId: 'a' }),
    date: `2026-${day}` as CivilDate,
    status,
    ...(third !== undefined && (/^\d+$/u.test(third) ? { minutes: Number(third) } : { reason: third })),
    source: 'parent',
    ...rest,
  } as Observation
}
export const school = { source: 'school-log' } as const
