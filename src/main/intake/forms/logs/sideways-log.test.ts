import { describe, expect, it } from 'vitest'
import { sheet } from '../testing/build'
import { readAll, values } from '../testing/read'

const rows: (string | null)[][] = [
  ['Escalations made, Q1'],
  ['Child', 'Odo Fairley', 'Tamsin Roake', null],
  ['Date of challenge', '03/04/2026', 'Thu 9-Apr-2026', null],
  ['Challenged by (agency)', 'Anytown School', 'Anytown ICB', null],
  ['Agency challenged', 'Anytown Council', 'Anytown Police', null],
  ['Reason', 'No reply', 'Welfare check refused', null],
  ['Reply received', '07/04/2026', null, null],
]

describe('a log kept sideways, each case in a column', () => {
  it('is read a case a column, each value with the cell it stands in', () => {
    const items = readAll(sheet(rows))
    expect(items.map(({ kind, pathSuffix }) => [kind, pathSuffix])).toEqual([
      ['log-row', 'Log!B'],
      ['log-row', 'Log!C'],
    ])
    expect(items.map(({ reading }) => values(reading))).toEqual([
      {
        'subject.name': 'Odo Fairley', raisedOn: '2026-04-03', 'escalatedBy.agency': 'Anytown School',
        'escalatedTo.agency': 'Anytown Council', 'concern.summary': 'No reply', 'response.on': '2026-04-07',
      },
      {
        'subject.name': 'Tamsin Roake', raisedOn: '2026-04-09', 'escalatedBy.agency': 'Anytown ICB',
        'escalatedTo.agency': 'Anytown Police', 'concern.summary': 'Welfare check refused',
      },
    ]) // prettier-ignore
    expect(items[1]?.reading['escalatedTo.agency']?.at).toBe('s1.r5.c3')
    expect(items[0]?.layout?.columns[0]).toMatchObject({ heading: 'Child', samples: ['Odo Fairley', 'Tamsin Roake'] })
  }) // prettier-ignore

  it('has the same headings next quarter, so that what a person said of them counts again', () => {
    const next = rows.map(([label = null], at) =>
      at === 0 ? ['Escalations made, Q2'] : [label, 'Kit Lorne', 'Mo Pardoe', 'Enid Harker'],
    )
    next[2] = ['Date of challenge', '03/07/2026', '04/07/2026', '05/07/2026']
    const fingerprints = [rows, next].map((log) => readAll(sheet(log))[0]?.layout?.fingerprint)
    expect(fingerprints[0]).toBeDefined()
    expect(fingerprints[0]).toBe(fingerprints[1])
  })

  it('is told from a form with hints, or with a second block of questions, beside its answers', () => {
    const form = rows.map(([label = null, answer = null]) => [label, answer])
    const hinted = form.map(([label = null, answer = null]) => [label, answer, 'As on the record'])
    const asked = ['DOB', 'Role', 'Contact', 'Role', 'Contact', 'Stage', 'Outcome']
    const twice = form.map(([label = null, answer = null], at) => [label, answer, asked[at] ?? null, '03/04/2026'])
    for (const each of [form, hinted, twice])
      expect(readAll(sheet(each)).some(({ kind }) => kind === 'log-row')).toBe(false)
  }) // prettier-ignore
})
