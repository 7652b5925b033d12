import { describe, expect, it } from 'vitest'
import { separateCheckMarks } from './check-marks'

const shown = (text: string): string =>
  separateCheckMarks([{ text }])
    .map((run) => (run.checkbox ? `<${run.checkbox}>` : run.text))
    .join('')

describe('check marks in plain text', () => {
  it.each([
    ['☐ Yes ☒ No', '<empty> Yes <ticked> No'],
    ['[ ] Yes [x] No', '<empty> Yes <ticked> No'],
    ['( ) Stage One (•) Stage Two', '<empty> Stage One <ticked> Stage Two'],
    ['( ) Yes (x) No', '<empty> Yes <ticked> No'],
    ['○ Stage 1 ○ Stage 2 ◉ Stage 3', '<empty> Stage 1 <empty> Stage 2 <ticked> Stage 3'],
    ['● Yes ○ No', '<ticked> Yes <empty> No'],
    ['○ Stage 1 ○ Stage 2', '<empty> Stage 1 <empty> Stage 2'],
    ['● Rang the ward ● Wrote to the ward', '● Rang the ward ● Wrote to the ward'],
    ['○ a thing we asked for', '○ a thing we asked for'],
    ['as set out in (ix) and (x) of the policy', 'as set out in (ix) and (x) of the policy'],
    ['Name (see note)', 'Name (see note)'],
    ['no answer () was given', 'no answer () was given'],
  ])('“%s” are read as “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})
