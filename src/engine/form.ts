import type { Observation } from '../model/observation.ts'
import type { Policy } from '../model/policy.ts'
import type { GroupSize, ServiceProvision } from '../model/provision.ts'
import { compareSettings } from '../model/setting.ts'
import { Form } from './entries.ts'

/** What of a session a plan can state besides how often and how long. */
export type Aspect = keyof Policy['otherForm']

/** Whether the plan states a form (group, setting, provider) that a session can differ from. */
export const statesForm = (provision: ServiceProvision): boolean =>
  provision.group !== undefined || provision.setting !== undefined || provision.provider !== undefined

const fits = (size: number, group: GroupSize): boolean => size >= (group.min ?? 1) && size <= (group.max ?? Number.POSITIVE_INFINITY)

/** What a record says of one aspect against the plan: a {@link Form}; nothing where the plan does not state it. */
export const aspectForm = (aspect: Aspect, record: Observation, provision: ServiceProvision): number | undefined => {
  switch (aspect) {
    case 'group':
      if (provision.group === undefined) return undefined
      if (record.groupSize === undefined) return Form.notRecorded
      return fits(record.groupSize, provision.group) ? Form.asWritten : Form.differs
    case 'setting': {
      if (provision.setting === undefined) return undefined
      if (record.setting === undefined) return Form.notRecorded
      const comparison = compareSettings(provision.setting, record.setting)
      return comparison === 'matches' ? Form.asWritten : comparison === 'differs' ? Form.differs : Form.notRecorded
    }
    case 'provider':
      if (provision.provider === undefined) return undefined
      if (record.provider === undefined) return Form.notRecorded
      return record.provider.trim().toLowerCase() === provision.provider.trim().toLowerCase() ? Form.asWritten : Form.differs
  }
}

const aspects: readonly Aspect[] = ['group', 'setting', 'provider']

/** The form of a session against the plan: differs if any stated aspect does, as written only if all are recorded so. */
export const formOf = (record: Observation, provision: ServiceProvision): number => {
  const found = aspects.map((aspect) => aspectForm(aspect, record, provision))
  if (found.includes(Form.differs)) return Form.differs
  if (!found.includes(Form.notRecorded)) return Form.asWritten
  return found.includes(Form.asWritten) ? Form.partly : Form.notRecorded
}

/** Whether policy takes a session in another form as not delivered. */
export const isRefusedForm = (record: Observation, provision: ServiceProvision, policy: Policy): boolean =>
  aspects.some((aspect) => policy.otherForm[aspect] === 'not-delivered' && aspectForm(aspect, record, provision) === Form.differs)
