import { describe, expect, it } from 'vitest'
import { doc } from './testing/build'
import { readAll, readOne } from './testing/read'
import { readFieldText } from '.'
import type { FieldKey } from '@shared/domain/fields'

const megabyte = 1_000_000
const page = 100_000
const repeats = [
  'Name: a ',
  'Yes/No ',
  'stage ',
  '12/06/',
  '( ',
  '(((',
  '☐ ',
  '\t',
  ' ',
  '____',
  'a@',
  'January ',
  'Name of adult ',
  'please ',
  '12 ',
  'x',
  ',Jo',
  '[x] ',
  'Mr ',
  '"',
  '1.',
  'escalated by ',
  'Safeguarding ',
  'Jo Safeguarding ',
  'i am ',
]
const fields: FieldKey[] = [
  'raisedOn',
  'subject.dateOfBirth',
  'stage',
  'concern.isProcess',
  'concern.summary',
  'escalatedBy.name',
  'escalatedTo.agency',
  'concern.grounds',
  'subject.kind',
  'escalatedBy.contact',
]

describe('text made to keep the reader busy', () => {
  it.each(repeats)(
    'a hundred thousand letters of %j are read in good time',
    (piece) => {
      const text = piece.repeat(Math.ceil(page / piece.length))
      const started = process.cpuUsage()
      readOne(
        doc()
          .p('Escalation Form')
          .p(`Name: ${text}`)
          .p(text)
          .table([
            ['Date of birth', text],
            [text, 'Name'],
          ])
          .build(),
      )
      readOne(doc().p(text).build('eml'), {
        role: 'body',
        mail: { messageId: null, from: text, subject: text, sentAt: null },
      })
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000)
    },
    90_000,
  )

  it.each(repeats)(
    'a correction of a megabyte of %j is read in good time',
    (piece) => {
      const text = piece.repeat(Math.ceil(megabyte / piece.length))
      for (const field of fields) {
        const started = process.cpuUsage()
        readFieldText(field, text, '2026-06-20')
        expect(process.cpuUsage(started).user / 1000, field).toBeLessThan(2000)
      }
    },
    90_000,
  )

  it('in ten thousand short lines is read in good time', () => {
    const made = doc()
    for (let n = 0; n < 10_000; n++) made.p(`Wrod${n} escalting organistion ${n}: Name`)
    const started = process.cpuUsage()
    expect(readAll(made.build()).length).toBeGreaterThan(0)
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(10_000)
  }, 30_000)

  it('named after what every object has is only text', () => {
    const made = doc()
      .p('Escalation Form')
      .table([
        ['__proto__', 'constructor'],
        ['Name of adult', '__proto__'],
        ['Escalating agency', 'constructor'],
        ['Receiving agency', 'toString'],
        ['Reason for escalation', 'hasOwnProperty'],
      ])
    expect(readOne(made.build()).reading['escalatedBy.agency']?.value).toBe('constructor')
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('value')
  })
})
