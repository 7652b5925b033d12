import { describe, expect, it } from 'vitest'
import type { Run } from '@shared/domain/document'
import { linesOf } from '../layout/lines'
import { box, struck } from '../testing/build'
import { readStage } from './stage'

const read = (runs: string | Run[]) => {
  const reading = readStage(
    linesOf({ kind: 'paragraph', id: 'p1', runs: typeof runs === 'string' ? [{ text: runs }] : runs }),
  )
  return reading.as === 'value' ? reading.value : reading.as
}

describe('a stage', () => {
  it.each<[string | Run[], number]>([
    ['Stage 2', 2], ['stage two', 2], ['2', 2], ['Two', 2], ['second stage', 2], ['2nd stage', 2], ['II', 2], ['Stage II', 2], ['Step 3', 3], ['Stage 3 (Chair)', 3], ['Stage 1 – practitioners', 1], ['2 – senior managers', 2],
    [[box(false), { text: ' Stage 1 ' }, box(true), { text: ' Stage 2' }], 2],
    [[{ text: 'Stage 1 ' }, box(true), { text: ' Stage 2 ' }, box(false)], 1],
    [[struck('Stage 1 / '), { text: 'Stage 2' }, struck(' / Stage 3')], 2],
    [[{ text: '1 / ' }, { text: '2', highlighted: true }, { text: ' / 3' }], 2],
  ])('is read from %j as %d', (runs, expected) => {
    expect(read(runs)).toBe(expected)
  }) // prettier-ignore

  it.each<string | Run[]>([
    'Stage 1 / Stage 2 / Stage 3',
    '1/2/3',
    'Stage 1, 2 or 3',
    '',
    [box(false), { text: ' Stage 1 ' }, box(false), { text: ' Stage 2' }],
  ])('is none when the printed choice %j is untouched', (runs) => {
    expect(read(runs)).toBe('empty')
  })

  it.each<string | Run[]>([
    'Stage 1, now moving to Stage 2',
    'Line managers',
    '2 working days',
    '2.30 pm',
    '4:15',
    'Stage 99',
    [box(true), { text: ' Stage 1 ' }, box(true), { text: ' Stage 2' }],
  ])('is left for a person when %j is written', (runs) => {
    expect(read(runs)).toBe('doubtful')
  })
})
