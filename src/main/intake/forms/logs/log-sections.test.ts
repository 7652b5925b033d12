import { describe, expect, it } from 'vitest'
import { doc, sheet } from '../testing/build'
import { readAll, values } from '../testing/read'

type Cells = (string | null)[]

const made: Cells[] = [
  ['Name', 'Date raised', 'Agency escalated to', 'Reason', 'Outcome'],
  ['Odo Fairley', '03/04/2026', 'Anytown Council', 'No reply', 'Replied'],
]
const received: Cells[] = [
  ['Name', 'Date received', 'Agency escalating', 'Reason', 'Outcome'],
  ['Una Holt', '05/04/2026', 'Anytown ICB', 'No review', 'Reviewed'],
]
const sides = (rows: Cells[]) =>
  readAll(sheet(rows)).map(({ reading }) => {
    const said = values(reading)
    return [said['subject.name'], said['escalatedBy.agency'], said['escalatedTo.agency']]
  })

describe('two logs on one sheet', () => {
  it('under one another are each read under headings of their own', () => {
    expect(sides([['Escalations'], ['Made by us'], ...made, [], ['Received by us'], ...received])).toEqual([
      ['Odo Fairley', undefined, 'Anytown Council'],
      ['Una Holt', 'Anytown ICB', undefined],
    ])
  })

  it('beside one another are each read from their own columns', () => {
    const rows = made.map((cells, index) => [...cells, null, ...(received[index] ?? [])])
    const items = readAll(sheet([['Escalations'], ...rows]))
    expect(items.map(({ pathSuffix }) => pathSuffix)).toEqual(['Log!r3', 'Log, from column G!r3'])
    expect(items.map(({ reading }) => values(reading)['escalatedTo.agency'])).toEqual(['Anytown Council', undefined]) // prettier-ignore
    expect(items.map(({ reading }) => values(reading)['escalatedBy.agency'])).toEqual([undefined, 'Anytown ICB']) // prettier-ignore
  })

  it('of which one lists something else give the cases of the other', () => {
    const training: Cells[] = [['Training given'], ['Name', 'Date', 'Agency', 'Course'], ['Kit Lorne', '06/04/2026', 'Anytown ICB', 'Level 2']] // prettier-ignore
    expect(sides([['Escalations'], ...made, [], ...training])).toEqual([
      ['Odo Fairley', undefined, 'Anytown Council'],
    ])
  })

  it('are one when the headings are only said again', () => {
    expect(sides([['Escalations'], ...made, [], ...made])).toHaveLength(2)
  })
})

const head = ['Pupil', 'Date of birth', 'Date challenge made', 'Challenged agency', 'Reason', 'Outcome', 'Date concluded'] // prettier-ignore
const one = ['Odo Fairley', '12/06/2012', '03/04/2026', 'Anytown Council', 'No reply', 'Agreed', '10/04/2026']

describe('a log kept as a table of a letter', () => {
  it('is one with a single case when it is all the document', () => {
    const items = readAll(doc().p('Record of professional challenges').table([head, one]).build())
    expect(items.map(({ kind }) => kind)).toEqual(['log-row'])
    expect(items[0]?.reading['subject.name']?.value).toBe('Odo Fairley')
  })

  it('is a form when questions stand beside it', () => {
    const form = doc().p('Escalation form').p('Escalating agency: Anytown ICB').p('Job title: Nurse').table([head, one]) // prettier-ignore
    expect(readAll(form.build()).map(({ kind }) => kind)).toEqual(['form'])
  })

  it('may be kept sideways, each case in a column', () => {
    const other = ['Una Holt', '13/07/2013', '05/04/2026', 'Anytown ICB', 'Late', '', '']
    const rows = head.map((label, index) => [label, one[index] ?? '', other[index] ?? ''])
    const items = readAll(doc().p('Challenge log').table(rows).build())
    expect(items.map(({ pathSuffix }) => pathSuffix)).toEqual(['Table 1!B', 'Table 1!C'])
    expect(items.map(({ reading }) => values(reading)['subject.name'])).toEqual(['Odo Fairley', 'Una Holt'])
    expect(items[1]?.reading.raisedOn?.at).toBe('t1.r3.c3')
  })

  it('that lists something else is neither a log nor a form', () => {
    const rows = [
      ['Date', 'Name of adult', 'DOB', 'Referred by', 'Referred to', 'Reason for referral', 'Outcome'],
      ['03/04/2026', 'Odo Fairley', '12/06/1945', 'Oak View', 'Anytown Council', 'Neglect', 'Accepted'],
      ['04/04/2026', 'Una Holt', '13/07/1946', 'Oak View', 'Anytown Council', 'Falls', 'Closed'],
    ]
    const [item] = readAll(doc().p('Safeguarding referrals made').table(rows).build(), { name: 'Made.docx' })
    expect(item?.notAForm).toBe('other')
  })
})
