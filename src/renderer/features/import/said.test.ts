import { expect, test } from 'vitest'
import { said } from './said'

const problem = {
  code: 'x',
  message: 'Big.eml is too large to read safely.',
  whatToDo: 'Ask for a smaller file.',
}

test('what was refused before it was stored is said not to be kept', () => {
  expect(said({ kind: 'unreadable', problem, submissionId: null, why: [] })).toBe(
    'Big.eml is too large to read safely. It was not kept in the register. Ask for a smaller file.',
  )
})

test('what was stored and could not be read is not said to be lost', () => {
  expect(said({ kind: 'unreadable', problem, submissionId: 's1', why: [] })).not.toContain('not kept')
})

test('what came before and could not be read then is said to be here', () => {
  expect(said({ kind: 'duplicate', problem, submissionId: 's1', why: [] })).toBe(
    'Already here. Big.eml is too large to read safely. Ask for a smaller file.',
  )
})
