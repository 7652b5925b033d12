import { expect, test } from 'vitest'
import { sourceInWords } from './source-in-words'

test('the row of a log is named by its file and its number', () => {
  expect(sourceInWords('Post.zip/Log (May).xlsx/Cases 2025!r12')).toBe('Post.zip/Log (May).xlsx, row 12')
})

test('what is no row of a log keeps its name', () => {
  expect(sourceInWords('Help!r2/Form.docx')).toBe('Help!r2/Form.docx')
})
