import * as z from 'zod/mini'
import type { $ZodType } from 'zod/v4/core'
import { type CivilDate, isCivilDate } from '../../time/civil-date.ts'
import { type Weekday, weekdays } from '../../time/weekday.ts'

/*
 * A schema's own error text says what is expected in its place; readers turn it into an issue.
 * Everything is built inside functions that bundlers may drop, because a schema made at the top of a module
 * would be shipped to everyone who imports a type's neighbour.
 */

/** A schema whose output is `T`, whatever the input. @public */
export type Schema<T> = $ZodType<T, unknown>

/** States the type that a schema was written for: zod cannot tell an absent key from one that is `undefined`. */
export const typed = <T>(schema: $ZodType): Schema<T> => schema as Schema<T>

/** Longest text that is accepted for a name or an id. */
const longestName = 200
/** Longest text that is accepted for words of a plan or a note. */
const longestText = 5000
/** Highest number of sessions or minutes that is accepted. */
const highest = 100_000

const noControl = /^[^\u0000-\u001f\u007f]*$/u

export const name = (): z.ZodMiniString<string> =>
  z.string().check(z.minLength(1), z.maxLength(longestName), z.regex(noControl, 'text without line breaks or control characters'))

export const text = (): z.ZodMiniString<string> => z.string().check(z.maxLength(longestText))

export const date = (): Schema<CivilDate> =>
  typed(
    z.iso
      .date({ error: 'a real date as YYYY-MM-DD', abort: true })
      .check(z.refine(isCivilDate, 'a real date as YYYY-MM-DD, between 1900 and 2199')),
  )

export const weekday = (): z.ZodMiniEnum<{ [K in Weekday]: K }> => z.enum(weekdays)

export const count = (least: number, most: number = highest): z.ZodMiniNumberFormat => z.int().check(z.gte(least), z.lte(most))

export const ratio = (least: number, most: number): z.ZodMiniNumber<number> => z.number().check(z.gte(least), z.lte(most))

/** A pair of dates of which the first is not after the second. */
const inOrder = ({ start, end }: { readonly start: string; readonly end?: string | undefined }): boolean =>
  end === undefined || start <= end

/** Marks the issue of a range that ends before it starts. */
export const endBeforeStart = 'an end on or after the start'

export const ordered = <T extends { readonly start: string; readonly end?: string | undefined }>(
  schema: z.ZodMiniType<T>,
): z.ZodMiniType<T> => schema.check(z.refine((range) => inOrder(range), { error: endBeforeStart, path: ['end'] }))
