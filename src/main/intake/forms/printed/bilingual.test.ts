import { expect, it } from 'vitest'
import { bold, doc } from '../testing/build'
import { readOne, values } from '../testing/read'

const asked: readonly (readonly [welsh: string, english: string, answer: string])[] = [
  ['Enw’r oedolyn', 'Name of adult', 'Owen Tate'],
  ['Dyddiad geni', 'Date of birth', '3 March 1951'],
  ['Asiantaeth sy’n uwchgyfeirio', 'Escalating agency', 'Hexby Hospice'],
  ['Asiantaeth sy’n derbyn', 'Receiving agency', 'Hexby City Council / Cyngor Hexby'],
  ['Dyddiad uwchgyfeirio', 'Date of escalation', '2 June 2026'],
  ['Rheswm dros uwchgyfeirio', 'Reason for escalation', 'The enquiry was closed - nobody visited.'],
]
const truth = {
  'subject.name': 'Owen Tate',
  'subject.dateOfBirth': '1951-03-03',
  'escalatedBy.agency': 'Hexby Hospice',
  'escalatedTo.agency': 'Hexby City Council / Cyngor Hexby',
  raisedOn: '2026-06-02',
  'concern.summary': 'The enquiry was closed - nobody visited.',
}
const lined = (line: (welsh: string, english: string, answer: string) => string) =>
  doc().lines(['Ffurflen Uwchgyfeirio', 'Escalation Form', ...asked.map((each) => line(...each))].join('\n'))
const table = (cell: (welsh: string, english: string) => string) =>
  doc().table(asked.map(([welsh, english, answer]) => [[bold(cell(welsh, english))], answer]))

it.each([
  ['Welsh first', lined((welsh, english, answer) => `${welsh} / ${english}: ${answer}`)],
  ['English first', lined((welsh, english, answer) => `${english} / ${welsh}: ${answer}`)],
  ['a bar between', lined((welsh, english, answer) => `${welsh} | ${english}: ${answer}`)],
  ['a dash between', lined((welsh, english, answer) => `${welsh} – ${english}: ${answer}`)],
  ['the English in brackets', lined((welsh, english, answer) => `${welsh} (${english}): ${answer}`)],
  ['the Welsh in brackets', lined((welsh, english, answer) => `${english} (${welsh}): ${answer}`)],
  ['both in a cell', doc().p('Escalation form').table(asked.map(([welsh, english, answer]) => [`${welsh} / ${english}`, answer]))],
  ['one over the other in a cell', table((welsh, english) => `${welsh}\n${english}`)],
  ['a line of its own above', lined((welsh, english, answer) => `${welsh}:\n${english}: ${answer}`)],
])('a question asked in Welsh and English is read in English, answers left alone: %s', (_, form) => {
  const { kind, reading } = readOne(form.build())
  expect(kind).toBe('form')
  expect(values(reading)).toEqual(truth)
}) // prettier-ignore

it('leaves a word or two of Welsh in an English form where they are', () => {
  const { reading } = readOne(
    doc()
      .lines('Escalation form\nName of adult: Owen Tate\nEscalating agency: Ysgol / Bwrdd Iechyd Teg')
      .lines('Receiving agency: Hexby City Council\nDate of escalation: 2 June 2026\nReason: No reply.')
      .build(),
  )
  expect(reading['escalatedBy.agency']?.value).toBe('Ysgol / Bwrdd Iechyd Teg')
})
