import { expect, it } from 'vitest'
import { readFieldText } from '..'
import { isPrompt, pointsElsewhere, saysNotGiven } from './prompts'

it.each([
  'Click or tap here to enter text.', 'Click here to enter a date', 'Choose an item.', 'Please select', 'Please select…', 'Select one', 'dd/mm/yyyy', 'DD/MM/YY', 'dd.mm.yyyy', '__/__/____', '________', '............',
  '[insert name]', '<agency name>', 'Enter text here', 'Please insert date', 'Type here', '-', '–', '(block capitals)', 'Please print', 'delete as appropriate', 'XX/XX/XXXX', 'Enter name of agency', 'Please choose an option', 'Select stage',
  'Cliciwch neu tapiwch yma i roi testun.', 'Cliquez ou appuyez ici pour entrer du texte.', 'Klicken oder tippen Sie hier, um Text einzugeben.', 'Kliknij lub naciśnij, aby wprowadzić datę.', 'Haga clic o pulse aquí para escribir texto.', 'Klik of tik om tekst in te voeren.', 'Dewiswch eitem.', 'Wählen Sie ein Element aus.',
])('“%s” is what a form prints, not an answer', (text) => {
  expect(isPrompt(text)).toBe(true)
}) // prettier-ignore

it.each([
  'Marion Quill', 'Select Housing Association', 'Choose Life Charity', 'Please see attached report', 'Anytown NHS Trust', 'State Hospital', 'The manager will choose a new date with the family.', '12/06/2026', 'Enterprise Care Ltd', 'Clique Housing', 'Insertion of a new clause was agreed', 'Provide Community Trust',
])('“%s” is an answer', (text) => {
  expect(isPrompt(text)).toBe(false)
}) // prettier-ignore

it.each([
  'N/A',
  'n/a',
  'TBC',
  'Not known',
  'No answer',
  'Not answered',
  'Left blank',
  'none',
  '-',
  'awaited',
  'Please select',
])('“%s” is never kept as a value', (text) => {
  expect(readFieldText('outcome.summary', text, '2026-06-20').value).toBeNull()
  expect(readFieldText('escalatedTo.agency', text, '2026-06-20').value).toBeNull()
})

it.each([
  'Not sure – whoever is on duty',
  'don’t know',
  'unknown at this time',
  'as signed below',
  'see signature overleaf',
  'refer to Mosaic',
  'as per RiO record',
])('“%s” names nobody', (text) => {
  expect(readFieldText('escalatedTo.name', text, '2026-06-20').value).toBeNull()
  expect(readFieldText('escalatedTo.agency', text, '2026-06-20').value).toBeNull()
})

it.each(['Placement address withheld – see LCS', 'Address held on system', 'See attached'])(
  '“%s” says where an address is, and is none',
  (text) => {
    expect(pointsElsewhere(text) || saysNotGiven(text)).toBe(true)
  },
)

it.each(['Flat 2, 9 Held Lane, Anytown (not to be disclosed)', 'System House, Anytown', 'Seescape Lodge'])(
  '“%s” is an address',
  (text) => {
    expect(pointsElsewhere(text) || saysNotGiven(text)).toBe(false)
  },
)

it('a typed correction is read as the form reader would read it', () => {
  expect(readFieldText('raisedOn', '12 June 2026', '2026-06-20')).toMatchObject({
    value: '2026-06-12',
    confidence: 'sure',
    asWritten: '12 June 2026',
  })
  expect(readFieldText('stage', 'two', '2026-06-20')).toMatchObject({ value: 2 })
  expect(readFieldText('concern.isProcess', 'no', '2026-06-20')).toMatchObject({ value: 'no' })
  expect(readFieldText('concern.summary', 'First line\nSecond line', '2026-06-20')).toMatchObject({
    value: 'First line\nSecond line',
  })
  expect(readFieldText('subject.dateOfBirth', 'next week', '2026-06-20')).toMatchObject({
    value: null,
    confidence: 'doubtful',
  })
})

it.each([
  ['subject.address', 'Address held on system'],
  ['subject.address', 'Placement address withheld – see file'],
  ['subject.reference', 'not on Mosaic'],
  ['response.summary', 'See attached'],
  ['escalatedTo.contact', 'on file'],
] as const)('an answer to %s that only says “%s” is put to a person', (field, text) => {
  expect(readFieldText(field, text, '2026-06-20')).toMatchObject({ value: null, confidence: 'doubtful' })
})

it.each([
  ['subject.address', 'Flat 2, Overton House, Mowden'],
  ['concern.summary', 'See attached chronology: four visits were missed and nobody told the family.'],
  ['response.summary', 'Not agreed.'],
  ['response.summary', 'The report was recorded on 29 December.'],
  ['concern.summary', 'Statement not provided'],
] as const)('an answer to %s that says something is kept: “%s”', (field, text) => {
  expect(readFieldText(field, text, '2026-06-20').value).toBe(text)
})
