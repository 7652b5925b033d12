import type { Block } from '@shared/domain/document'
import type { FieldReading, Reading } from '@shared/domain/reading'
import type { Answer } from './layout/answer'
import type { Line } from './layout/lines'
import { stagesNamed } from './values/stage'

const heading = /^\W{0,5}(?:stage|step|level|tier|cam)\s/iu
const longest = 90

/** The part of a form for one stage: where its heading stands, and how many of its questions are asked and answered. */
interface Part {
  readonly stage: number
  readonly from: number
  asked: number
  answered: number
}

function* placesOf(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === 'sheet') continue
    yield block.id
    if (block.kind !== 'table') continue
    for (const cell of block.cells) {
      yield cell.id
      yield* placesOf(cell.blocks)
    }
  }
}

function headingsIn(loose: readonly Line[], order: ReadonlyMap<string, number>): Part[] {
  const found = loose.flatMap(({ id, text }) => {
    const stages = heading.test(text) && text.length < longest ? stagesNamed(text) : []
    const [stage] = stages
    return stage !== undefined && stages.length === 1 ? [{ id, stage }] : []
  })
  return found.map(({ id, stage }) => ({ stage, from: order.get(id) ?? 0, asked: 0, answered: 0 }))
}

/**
 * The last stage whose part is filled in, of a form that prints the same questions for stage after stage; null when a
 * form has no such parts. What a list of the stages says, with no question under each, is no part.
 */
export function lastStageFilled(
  blocks: readonly Block[],
  loose: readonly Line[],
  answers: readonly Answer[],
  isAnswered: (answer: Answer) => boolean,
): number | null {
  if (loose.filter(({ text }) => heading.test(text)).length < 2) return null
  const order = new Map([...placesOf(blocks)].map((id, index) => [id, index]))
  const parts = headingsIn(loose, order)
  for (const answer of answers) {
    if (answer.target.field.startsWith('outcome.')) continue
    const at = order.get(answer.at) ?? -1
    const part = parts.findLast(({ from }) => from < at)
    if (!part) continue
    part.asked++
    if (isAnswered(answer)) part.answered++
  }
  const real = parts.filter(({ asked }) => asked >= 2)
  if (new Set(real.map(({ stage }) => stage)).size < 2) return null
  const filled = real.filter(({ answered }) => answered > 0).map(({ stage }) => stage)
  return filled.length > 0 ? Math.max(...filled) : null
}

/** Takes the stage from the last part filled in where nothing says it, and doubts what says an earlier one. */
export function stageOfParts(reading: Reading, last: number | null, at: string): void {
  if (last === null) return
  const note = `The part for stage ${last} is the last that is filled in.`
  if (!reading.stage) reading.stage = { value: last, asWritten: '', confidence: 'likely', at, note }
  else reading.stage = unlessEarlier(reading.stage, last, note)
  const ended = reading['outcome.stage']
  if (ended) reading['outcome.stage'] = unlessEarlier(ended, last, note)
}

const unlessEarlier = (read: FieldReading, last: number, note: string): FieldReading =>
  typeof read.value === 'number' && read.value < last
    ? { ...read, value: null, confidence: 'doubtful', note }
    : read
