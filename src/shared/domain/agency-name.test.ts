import { expect, it } from 'vitest'
import { agencyCore, agencyWords } from './agency-name'

it('A31 the words of a name are words, also those that every object has', () => {
  const words = ['constructor', '__proto__', 'tostring', 'valueof', 'hasownproperty']
  for (const word of words) expect(agencyWords(word).join(' ')).toContain(word.replaceAll('_', ''))
  expect(agencyCore('Constructor Homes')).toContain('constructor')
})
