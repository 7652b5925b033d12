import { expect, it } from 'vitest'
import { readText } from '../documents/text'
import { readAll, values } from './testing/read'

const form = (name: string, born: string, more = '') =>
  `Escalation form

Name of adult: ${name}
Date of birth: ${born}
Escalating agency: Hexby Hospice
Receiving agency: Hexby City Council
Date of escalation: 2 June 2026
Reason for escalation: The enquiry was closed.${more}`
const above = (newer: string, older: string) =>
  `${newer}

From: Tom Hale
Sent: 1 June 2026 10:00
To: Board office
Subject: Escalation

${older}`
const read = (text: string) => readAll(readText(text), { role: 'body' })

it('reads a newer form and the older one quoted beneath it apart, and leaves the older to a person', () => {
  const items = read(
    above(form('Owen Tate', '3 March 1951', '\nDate agreed: 9 June 2026'), form('Owen Tate', '3 May 1951')),
  )
  expect(items.map(({ kind }) => kind)).toEqual(['form', 'form'])
  const [newer, older] = items
  expect(newer?.reading['subject.dateOfBirth']).toMatchObject({ value: '1951-03-03', confidence: 'sure' })
  expect(newer?.reading['outcome.agreedOn']?.value).toBe('2026-06-09')
  expect(older?.reading['subject.name']).toMatchObject({ value: 'Owen Tate', confidence: 'doubtful' })
  expect(older?.why.at(-1)).toMatch(/newer form/)
})

it('reads the forms of two people in two messages alike', () => {
  const items = read(above(form('Owen Tate', '3 March 1951'), form('Joan Pell', '9 May 1938')))
  expect(items.map(({ reading }) => reading['subject.name'])).toMatchObject([
    { value: 'Owen Tate', confidence: 'sure' },
    { value: 'Joan Pell', confidence: 'sure' },
  ])
})

it('reads one form whichever message it stands in', () => {
  const filled = form('Owen Tate', '3 March 1951')
  const blank = filled.replace(/(:) .*/g, '$1')
  for (const text of [
    above('Thank you.\nI will reply by Friday 12 June 2026.\nSam Pike', filled),
    above(filled, 'Dear Tom\n\nPlease send the form.\n\nWe need it by Friday.\n\nSam'),
    above(filled, `${blank}\n\nSam Pike`),
  ]) {
    const items = read(text)
    expect(items.map(({ kind }) => kind)).toEqual(['form'])
    expect(values(items[0]?.reading ?? {})).toMatchObject({
      'subject.name': 'Owen Tate',
      raisedOn: '2026-06-02',
    })
  }
})
