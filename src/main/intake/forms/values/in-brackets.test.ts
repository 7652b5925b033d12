import { describe, expect, it } from 'vitest'
import { bold, doc } from '../testing/build'
import { readOne, values } from '../testing/read'
import { isAnswerBehind, saysInBrackets } from './in-brackets'

it.each([
  'insert name', 'name', 'Name', 'Name of practitioner', 'Date', 'date of birth', 'dd/mm/yyyy', 'Agency', 'agency making the escalation', 'Your name and role', 'Job title', 'Job Title', 'Full name of adult', 'phone', 'Telephone number',
  'Enter text', 'Describe the concern and what you have done so far', 'Please give dates', 'e.g. 12/03/2026', 'what happened?', 'Brief summary of the concern', 'Add any other information here', 'Yes / No', 'Stage 1 / 2 / 3', 'To be completed by the manager',
  'block capitals', 'Outcome sought by your agency', 'for office use only', 'Reference no.', 'Date and time of the response', 'Enw', 'Type your answer', 'Forename Surname', 'name@agency.gov.uk',
])('“[%s]” is what a form prints', (text) => {
  expect(saysInBrackets(text)).toBe('prompt')
}) // prettier-ignore

it.each([
  'Una Harbottle', '3 June 2026', '03/06/2026', '3rd June 26', 'Dr Priscilla Penrose', 'Thorley NHS Foundation Trust', 'Thorley Council', 'Fenside Ambulance Service', 'Adult Social Care', 'Social Worker', 'una@thorley.example', '01632 960101', 'Stage 2', 'Rung 2 – team managers', 'Yes', 'Adult',
  'Visit refused twice and no plan in place', 'The allocated worker closed the case without seeing her.', 'Senior Social Worker, Hospital Team', 'AB-11872',
])('“[%s]” is an answer', (text) => {
  expect(saysInBrackets(text)).toBe('answer')
}) // prettier-ignore

it.each([
  'Team Manager',
  'practitioner',
  'una harbottle',
  'housing agency',
  'Agency refused to attend the meeting twice',
])('“[%s]” may be either', (text) => {
  expect(saysInBrackets(text)).toBe('unclear')
})

it('a prompt that says the words of its question again is one, whatever they are', () => {
  expect(saysInBrackets('Keyholder', 'Keyholder of the flat')).toBe('prompt')
})

it.each([
  ['Una Harbottle', true],
  ['3 June 2026', true],
  ['Thorley Council', true],
  ['Level 2 – team managers', true],
  ['Stage 1 / 2 / 3', false],
  ['first and last', false],
  ['1', false],
  ['Health, Social Care or Police', false],
  ['Social Worker', false],
  ['within 5 working days', false],
  ['if known', false],
  ['see page 4', false],
] as const)('“Label [%s]” holds an answer behind the label: %s', (text, answered) => {
  expect(isAnswerBehind(text)).toBe(answered)
})

const answers = {
  'subject.name': 'Silas Penrose',
  raisedOn: '2026-06-03',
  'escalatedBy.agency': 'Thorley Council',
  'concern.summary': 'The allocated worker closed the case without seeing him.',
}
const asked: readonly (readonly [label: string, prompt: string, answer: string])[] = [
  ['Adult’s name', 'insert name', answers['subject.name']],
  ['Date raised', 'date', '3 June 2026'],
  ['Escalating agency', 'name of agency', answers['escalatedBy.agency']],
  ['Reason for escalation', 'describe the reason', answers['concern.summary']],
]
const title = () => doc().p('Professional disagreement: escalation form', { heading: 1 })
type Row = (typeof asked)[number]
const layouts = {
  'beside the question': (inside: (row: Row) => string) =>
    title().table(asked.map((row) => [row[0], `[${inside(row)}]`])),
  'behind its colon': (inside: (row: Row) => string) =>
    title().lines(asked.map((row) => `${row[0]}: [${inside(row)}]`).join('\n')),
  'behind the question': (inside: (row: Row) => string) =>
    title().lines(asked.map((row) => `${row[0]} [${inside(row)}]`).join('\n')),
  'below the question': (inside: (row: Row) => string) =>
    asked.reduce((made, row) => made.p([bold(row[0])]).p(`[${inside(row)}]`), title()),
}

describe.each(Object.entries(layouts))('in brackets %s', (_, laidOut) => {
  it('answers are read, though never for certain', () => {
    const { reading } = readOne(laidOut((row) => row[2]).build())
    expect(values(reading)).toMatchObject(answers)
    expect(Object.values(reading).filter((read) => read?.confidence === 'sure')).toEqual([])
  })

  it('prompts leave a blank form blank', () => {
    const item = readOne(laidOut((row) => row[1]).build())
    expect(values(item.reading)).toEqual({})
    expect(item).toMatchObject({ kind: 'not-a-form', notAForm: 'blank-form' })
  })
})

it('a prompt that reads like a question is none, and what stands below it no answer', () => {
  const made = title().table([
    ['Adult’s name', '[Silas Penrose]'],
    ['Escalating agency', '[Thorley Council]'],
    ['Direct contact', '[e-mail or telephone]'],
    ['Who checked this?', '[Mabel Orr]'],
    ['Reason for escalation', '[The visit was refused twice and he was not seen.]'],
  ])
  const { reading } = readOne(made.build())
  expect(Object.keys(values(reading))).toEqual(['subject.name', 'escalatedBy.agency', 'concern.summary'])
})

it('an answer behind a prompt that was left standing is read without it', () => {
  const made = title().table([
    ['Adult’s name', '[insert name] Silas Penrose'],
    ['Date raised', '[date] 3 June 2026'],
    ['Escalating agency', '[Agency]\nThorley Council'],
    ['Job title of escalating practitioner', '[Team Manager]'],
  ])
  const { reading } = readOne(made.build())
  expect(values(reading)).toMatchObject({
    'subject.name': 'Silas Penrose',
    raisedOn: '2026-06-03',
    'escalatedBy.agency': 'Thorley Council',
  })
  expect(reading['escalatedBy.jobTitle']).toMatchObject({ value: null, confidence: 'doubtful' })
})
