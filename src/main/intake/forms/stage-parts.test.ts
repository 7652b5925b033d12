import { describe, expect, it } from 'vitest'
import { doc } from './testing/build'
import { readOne } from './testing/read'

type Part = readonly [raised: string, reason: string, response: string]
const none: Part = ['', '', '']
const first: Part = ['20 April 2026', 'The referral was closed.', 'No.']
const second: Part = ['1 May 2026', 'Still no visit.', 'We will visit.']

function form(parts: readonly Part[], stage = '', ended = '') {
  const made = doc().p('Escalation form', { heading: 1 }).table([
    ['Name of adult', 'Ivy Crane'],
    ['Escalating agency', 'Hexby Fire and Rescue'],
    ['Receiving agency', 'Hexby Council'],
    ...(stage === '' ? [] : [['Current stage', stage]]),
  ]) // prettier-ignore
  parts.forEach(([raised, reason, response], n) => {
    made.p(`Stage ${n + 1} – ${['practitioners', 'managers', 'directors'][n] ?? ''}`, { heading: 2 })
    made.table([['Date raised', raised], ['Reason for escalation', reason], ['Response', response]]) // prettier-ignore
  })
  made.p('How it ended', { heading: 2 }).table([['Outcome', ended === '' ? '' : 'A visit.'], ['Stage at which resolved', ended]]) // prettier-ignore
  return readOne(made.build()).reading
}

describe('a form that prints a part for each stage', () => {
  it.each<[string, readonly Part[], number]>([
    ['only the second is filled in', [none, second, none], 2],
    ['the first two are filled in', [first, second, none], 2],
    ['only the first is filled in', [first, none, none], 1],
  ])('is at the last stage filled in: %s', (_, parts, stage) => {
    expect(form(parts).stage).toMatchObject({ value: stage, confidence: 'likely' })
  })

  it('has a stage doubted that is earlier than the last part filled in, and no other', () => {
    expect(form([first, second, none], 'Stage 1').stage).toMatchObject({ value: null, confidence: 'doubtful' }) // prettier-ignore
    expect(form([first, second, none], 'Stage 2').stage).toMatchObject({ value: 2 })
    expect(form([first, second, none], 'Stage 3').stage).toMatchObject({ value: 3 })
    expect(form([first, second, none], '', '1')['outcome.stage']?.value).toBe(null)
    expect(form([first, second, none], '', '2')['outcome.stage']?.value).toBe(2)
  })

  it('says nothing of the stage when nothing is filled in below any, nor when the stages are only listed', () => {
    expect(form([none, none, none]).stage).toBeUndefined()
    const listed = doc().p('Escalation form', { heading: 1 })
      .p('Stage 1 – practitioners').p('Stage 2 – managers')
      .table([['Name of adult', 'Ivy Crane'], ['Date raised', '1 May 2026'], ['Escalating agency', 'Hexby Fire'], ['Reason for escalation', 'No visit']]) // prettier-ignore
    expect(readOne(listed.build()).reading.stage).toBeUndefined()
  })
})
