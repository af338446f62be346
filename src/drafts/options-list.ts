import { federalDisputes } from '../law/federal/disputes.ts'
import { federalSection504 } from '../law/federal/section-504.ts'
import type { PlanKind } from '../model/plan.ts'
import type { CivilDate } from '../time/civil-date.ts'
import type { OptionLine } from './texts.ts'
import { type Traced, traced } from './trace.ts'

const entries = [...federalDisputes, ...federalSection504]

const numberOf = (id: string): readonly Traced<number>[] => {
  const threshold = entries.find((entry) => entry.id === id)?.computable?.threshold
  return threshold === undefined ? [] : [traced(threshold, 'law', [id, 'computable', 'threshold'])]
}

const citationOf = (id: string): Traced<string> | undefined => {
  const citation = entries.find((entry) => entry.id === id)?.citation
  return citation === undefined ? undefined : traced(citation, 'law', [id, 'citation'])
}

const line = (option: OptionLine['option'], cited?: string, ...numbered: readonly string[]): OptionLine => ({
  option,
  numbers: numbered.flatMap(numberOf),
  citation: cited === undefined ? undefined : citationOf(cited),
})

const lists = (): Readonly<Record<PlanKind, readonly OptionLine[]>> => ({
  iep: [
    line('meeting'),
    line('mediation', 'us.300.506.mediation'),
    line('state-complaint', 'us.300.153.one-year', 'us.300.153.one-year', 'us.300.152.sixty-days'),
    line('due-process', 'us.300.507.two-years', 'us.300.507.two-years'),
    line('parent-center'),
  ],
  '504': [
    line('meeting'),
    line('grievance'),
    line('hearing', 'us.504.36'),
    line('civil-rights', 'us.504.ocr-180', 'us.504.ocr-180'),
    line('parent-center'),
  ],
})

/** The ways to go on, in no order of preference, with the numbers and citations of `iepkit/law`. */
export const optionsFor = (kind: PlanKind): readonly OptionLine[] => lists()[kind]

/** The day on which the rules behind the options were last checked. */
export const lawCheckedOn = (kind: PlanKind): Traced<CivilDate> | undefined => {
  const id = kind === 'iep' ? 'us.300.506.mediation' : 'us.504.36'
  const asOf = entries.find((entry) => entry.id === id)?.asOf
  return asOf === undefined ? undefined : traced(asOf, 'law', [id, 'asOf'])
}
