import type { ParameterRecogniser } from './parameter.ts'
import { breakParameters } from './parameters/breaks.ts'
import { groupParameters } from './parameters/groups.ts'
import { timeParameters } from './parameters/time.ts'
import { workParameters } from './parameters/work.ts'

/** Every recogniser of what accommodations say in numbers. Each takes its first match. */
export const parameterRecognisers: readonly ParameterRecogniser[] = [
  ...timeParameters,
  ...breakParameters,
  ...groupParameters,
  ...workParameters,
]
