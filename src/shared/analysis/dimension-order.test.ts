import { expect, test } from 'vitest'
import type { Dimension } from './drill'
import { inOrderOf } from './dimension-order'

const order = (dimension: Dimension, counts: readonly (readonly [string | number | null, number])[]) =>
  inOrderOf(
    dimension,
    counts.map(([value, count]) => ({ value, count })),
  ).map(({ value }) => value)

test('stages follow one another whatever their size, and what is not recorded comes last', () => {
  expect(order('stageReached', [[2, 9], [null, 7], [1, 3], [10, 5]])).toEqual([1, 2, 10, null])
}) // prettier-ignore

test('rungs stand as on their ladder, from practitioners up', () => {
  expect(order('rungReached', [['chair', 9], ['line-manager', 1], [null, 4], ['practitioner', 2]])).toEqual(
    ['practitioner', 'line-manager', 'chair', null],
  )
}) // prettier-ignore

test('agencies stand by size', () => {
  expect(order('made', [['Ash', 1], [null, 8], ['Birch', 5]])).toEqual(['Birch', 'Ash', null])
}) // prettier-ignore
