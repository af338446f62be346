import { expect, test } from 'vitest'
import { UsageError } from '../../../src/core/usage-error.ts'

test('an error of use tells its name, its code and what is wrong', () => {
  const error = new UsageError('invalid-plan', 'The plan has no provisions.')
  expect(error).toBeInstanceOf(Error)
  expect([error.name, error.code, error.message, String(error)]).toEqual([
    'UsageError',
    'invalid-plan',
    'The plan has no provisions.',
    'UsageError: The plan has no provisions.',
  ])
})
