import { expect, it } from 'vitest'
import { copiedName } from './new-template'

it('a copy has a name that none has yet, and no longer than a name may be', () => {
  expect(copiedName('Annual', ['Annual'])).toBe('Annual, copy')
  expect(copiedName('Annual', ['Annual', 'annual, COPY'])).toBe('Annual, copy 2')
  expect(copiedName('x'.repeat(80), [])).toHaveLength(80)
})
