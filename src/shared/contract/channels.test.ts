import { expect, test } from 'vitest'
import { dataChannels, desktopChannels, isChannel } from './channels'
import { dataContract, desktopContract } from './index'

test('the list of names is the contract, no more and no less', () => {
  expect([...dataChannels].sort()).toEqual(Object.keys(dataContract).sort())
  expect([...desktopChannels].sort()).toEqual(Object.keys(desktopContract).sort())
})

test('names every object has are not channels', () => {
  for (const name of ['__proto__', 'constructor', 'toString', '']) expect(isChannel(name)).toBe(false)
})
