import { expect, test } from 'vitest'
import { groupBy } from '../../../src/core/group-by.ts'

test('values are grouped by key; groups and values keep their order', () => {
  const groups = groupBy(['pear', 'apple', 'plum', 'avocado', 'cherry'], (word) => word[0])
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['a', ['apple', 'avocado']],
    ['c', ['cherry']],
  ])
  expect([...groupBy([], String)]).toEqual([])
})
