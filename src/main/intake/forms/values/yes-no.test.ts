import { describe, expect, it } from 'vitest'
import type { Run } from '@shared/domain/document'
import { linesOf } from '../layout/lines'
import { box, struck } from '../testing/build'
import { readYesNo } from './yes-no'

const t = (text: string): Run => ({ text })
const read = (...runs: Run[]) => {
  const reading = readYesNo(linesOf({ kind: 'paragraph', id: 'p1', runs }))
  return reading.as === 'value' ? `${reading.value} ${reading.sure ? 'sure' : 'likely'}` : reading.as
}

describe('a yes-or-no answer', () => {
  it.each<[string, Run[], string]>([
    ['what is left when the other word is deleted', [t('Yes – delete as appropriate')], 'yes sure'],
    ['the word alone', [t('No')], 'no sure'],
    ['the letter alone', [t('Y')], 'yes sure'],
    ['what is not struck out', [t('Yes/'), struck('No'), t(' – delete as appropriate')], 'yes sure'],
    ['what is not struck out, stroke struck too', [struck('Yes / '), t('No')], 'no sure'],
    ['the ticked box before its word', [box(true), t(' Yes '), box(false), t(' No')], 'yes sure'],
    ['the ticked box after its word', [t('Yes '), box(false), t(' No '), box(true)], 'no sure'],
    ['the glyph in plain text', [t('☐ Yes ☑ No')], 'no sure'],
    ['a typed x in brackets', [t('[x] Yes [ ] No')], 'yes sure'],
    ['a single ticked box', [box(true)], 'yes sure'],
    ['the highlighted word', [{ text: 'Yes', highlighted: true }, t(' / No')], 'yes likely'],
    ['the underlined word', [t('Yes / '), { text: 'No', underlined: true }], 'no likely'],
    ['the bold word', [t('Yes / '), { text: 'No', bold: true }], 'no likely'],
    ['the word with a tick', [t('Yes ✓ / No')], 'yes likely'],
    ['the word whose place has the cross', [t('Yes: __ No: X')], 'no likely'],
    ['the word whose place has the tick', [t('Yes: ✓   No: ')], 'yes likely'],
    ['the word in brackets', [t('Yes / (No)')], 'no likely'],
    ['the word after the printed choice', [t('Yes/No – delete as appropriate: No')], 'no likely'],
    ['a word with its reason', [t('Yes, the process was not followed')], 'yes likely'],
  ])('is %s', (_, runs, expected) => {
    expect(read(...runs)).toBe(expected)
  })

  it.each<[string, Run[]]>([
    ['the printed choice', [t('Yes/No – delete as appropriate')]],
    ['the printed choice in brackets', [t('Yes / No (please delete as applicable)')]],
    ['both boxes empty', [box(false), t(' Yes '), box(false), t(' No')]],
    ['one empty box', [box(false)]],
    ['nothing', [t(' ')]],
  ])('is none when %s is all there is', (_, runs) => {
    expect(read(...runs)).toBe('empty')
  })

  it.each<[string, Run[]]>([
    ['both boxes ticked', [box(true), t(' Yes '), box(true), t(' No')]],
    ['both words struck out', [struck('Yes/No')]],
    ['something else', [t('Partly')]],
    ['both words with a reason', [t('Yes and no')]],
    ['yes, then no in the reason', [t('Yes, no reply came')]],
  ])('is left for a person when there is %s', (_, runs) => {
    expect(read(...runs)).toBe('doubtful')
  })
})
