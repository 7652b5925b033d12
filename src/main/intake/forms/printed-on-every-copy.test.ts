import { expect, it } from 'vitest'
import { bold, doc, sheet } from './testing/build'
import { readAll, readOne, values } from './testing/read'

const head = [
  [[bold('Name of adult')], 'Owen Tate'],
  [[bold('Escalating agency')], 'Hexby Hospice'],
  [[bold('Receiving agency')], 'Hexby City Council'],
  [[bold('Date of escalation')], '2 June 2026'],
  [[bold('Reason for escalation')], 'The enquiry was closed and nobody visited.'],
]

it.each([
  ['side by side', [['Document', 'Escalation form', 'Reference', 'F12'], ['Version', '3.1', 'Owner', 'Board Manager']]],
  ['one below the other', [['Document title', 'Escalation form'], ['Reference', 'F12'], ['Version', '3.1'], ['Review due', 'May 2029']]],
  ['with the number of an issue', [['Form ref:', 'F12', 'Issue:', '4'], ['Approved by:', 'The Board', 'Next review:', 'May 2029']]],
])('the number a form has in a table of its own particulars is nobody’s: %s', (_, particulars) => {
  const { reading } = readOne(doc().p('Escalation form').table(particulars).table(head).build())
  expect(values(reading)['subject.reference']).toBeUndefined()
  expect(values(reading)['subject.name']).toBe('Owen Tate')
}) // prettier-ignore

it('a person’s reference beside a date of review stays theirs', () => {
  const { reading } = readOne(
    doc().p('Escalation form').table([...head, ['Reference', '4471902'], ['Review date', '3 July 2026']]).build(),
  ) // prettier-ignore
  expect(values(reading)['subject.reference']).toBe('4471902')
})

const process = 'Is this a concern about process or procedure?'
it.each([
  ['No  X', ['Yes', 'No  X'], 'no'],
  ['Yes  X', ['Yes  X', 'No'], 'yes'],
  ['a box in each', ['☐ Yes', '☒ No'], 'no'],
  ['a box behind each', ['Yes ☒', 'No ☐'], 'yes'],
  ['a cell for each mark', ['Yes', '', 'No', 'X'], 'no'],
  ['a cell for each mark, before it', ['✓', 'Yes', '', 'No'], 'yes'],
  ['neither marked', ['Yes', 'No'], undefined],
  ['both marked', ['Yes X', 'No X'], undefined],
])('a question with a cell for Yes and one for No is answered by the one that is marked: %s', (_, cells, answer) => {
  const width = cells.length + 1
  const rows = head.map((row) => [...row, ...Array.from({ length: width - 2 }, () => '')])
  const { reading } = readOne(doc().p('Escalation form').table([...rows, [[bold(process)], ...cells]]).build())
  expect(values(reading)['concern.isProcess']).toBe(answer)
}) // prettier-ignore

it.each([
  'Thank you. We will reply within two working days.',
  'We aim to acknowledge this within one day.',
  'Please return this form to the Board Manager within five days.',
  'Once complete, save a copy for 6 years.',
])('what a form says to its reader is no answer to its last question: %s', (closing) => {
  const { reading } = readOne(
    doc()
      .p('Escalation form')
      .table(head)
      .p([bold('How long did it take?')])
      .p(closing)
      .build(),
  ) // prettier-ignore
  expect(values(reading)['outcome.timeTaken']).toBeUndefined()
})

it.each([
  ['one after the other', ['B-31', 'B-32', 'B-33'], undefined],
  ['the newest first', ['12/26', '11/26', '10/26'], undefined],
  ['of people', ['40118', '39924', '40772'], '40118'],
])('numbers under “Ref” that count the rows of a log are nobody’s: %s', (_, numbers, first) => {
  const rows = numbers.map((number, n) => [number, `Odo Fairley${'abc'[n] ?? ''}`, `0${n + 1}/04/2026`, 'Anytown Police', 'Anytown ICB', 'No reply'])
  const [item] = readAll(sheet([['Ref', 'Adult', 'Date raised', 'Raising agency', 'Receiving agency', 'Issue'], ...rows]))
  expect(values(item?.reading ?? {})['subject.reference']).toBe(first)
}) // prettier-ignore
