import { expect, it } from 'vitest'
import { statedTime } from './assemble-time-taken'
import { ownValue } from './own-value'

it('a table has what was put into it, and nothing that every object has', () => {
  const table = { ten: 10 }
  expect(ownValue(table, 'ten')).toBe(10)
  for (const word of ['constructor', '__proto__', 'toString']) expect(ownValue(table, word)).toBeUndefined()
})

it('A31 a stated time of “constructor days” is no time, and “ten days” is', () => {
  expect(statedTime('constructor days')).toBeNull()
  expect(statedTime('ten days')).toEqual({ days: 10, unit: 'either' })
})
