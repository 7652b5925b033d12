import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldText } from './fold-text'

it('folds case, accents, apostrophes and punctuation away', () => {
  expect(foldText('  O’Neill-Ørsted & Søn (“Strauß”), ÉTÉ ')).toBe('oneill orsted and son strauss ete')
})

it('folds plain text alike, whether or not other letters stand beside it', () => {
  const plain = fc.string({ unit: 'binary-ascii', maxLength: 40 })
  fc.assert(
    fc.property(plain, (text) => {
      expect(foldText(`${text} é`)).toBe(`${foldText(text)} e`.trim())
    }),
  )
})
