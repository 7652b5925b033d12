import { describe, expect, it } from 'vitest'
import type { ImportSummary } from '@shared/contract/intake'
import { countsOf, endInWords } from './summary-in-words'

const none: ImportSummary = {
  files: 0, items: 0, forms: 0, logRows: 0, annualReturns: 0, freeText: 0, notForms: 0, duplicates: 0, unreadable: 0,
  problems: 0, repeatedProblems: 0, leftAside: 0, waiting: 0, cancelled: false,
} // prettier-ignore
const done = (summary: Partial<ImportSummary>) =>
  endInWords({ state: 'done', left: 0, summary: { ...none, ...summary } })

describe('the counts of an import', () => {
  it('add up to what is listed, also when what came before could not be read', () => {
    const again = { ...none, items: 9, forms: 1, duplicates: 5, repeatedProblems: 2, problems: 3, unreadable: 1, leftAside: 2 } // prettier-ignore
    expect(countsOf(again).reduce((sum, [, count]) => sum + count, 0)).toBe(9)
    expect(Object.fromEntries(countsOf(again))).toMatchObject({ 'Already here': 3, 'Could not be read': 3 })
  })
})

describe('how an import ended', () => {
  it('asks for nothing because of files that were left aside', () => {
    expect(done({ files: 2, items: 5, forms: 2, leftAside: 3, waiting: 2 })).toEqual({
      tone: 'good',
      title: '2 files read, 2 items found.',
      text: '2 items now in Triage.',
    })
  })

  it('warns of what is new and could not be read', () => {
    const end = done({ files: 1, items: 1, unreadable: 1, problems: 1, waiting: 1 })
    expect(end.tone).toBe('warn')
    expect(end.text).toMatch(/^1 item could not be read\./)
  })

  it('says of the same post again that nothing is new, and what could not be read before', () => {
    const again = done({ files: 3, items: 3, duplicates: 3, problems: 1, repeatedProblems: 1 })
    expect(again.tone).toBe('info')
    expect(again.text).toBe(
      'Nothing new to decide. 1 item that was here before could not be read then either.',
    )
  })

  it('does not say that files were left when it was stopped by a fault after the last', () => {
    const summary = { ...none, items: 1, unreadable: 1, problems: 1 }
    expect(endInWords({ state: 'cancelled', left: 0, summary }).title).toBe('Stopped. 1 item listed below.')
  })
})
