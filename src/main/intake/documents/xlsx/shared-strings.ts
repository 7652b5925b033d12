import type { Run } from '@shared/domain/document'
import { finishRuns } from '../run-list'
import { longestCell } from '../cell-limits'
import { readXmlEvents } from './xml-events'

/** Text of a cell, with its parts where they differ in look. */
export interface CellText {
  readonly text: string
  readonly struck?: true
  readonly runs?: Run[]
}

/** Text from its parts: all struck is a struck cell; struck parts of a longer text are left out of `text`. */
export function cellText(parts: readonly Run[]): CellText {
  const runs = finishRuns(parts)
  const all = runs
    .map((run) => run.text)
    .join('')
    .slice(0, longestCell)
  const left = runs.filter((run) => run.struck !== true)
  if (left.length === runs.length) return { text: all }
  if (left.every((run) => run.text.trim() === '')) return { text: all, struck: true }
  return { text: left.map((run) => run.text).join(''), runs }
}

/** The shared strings of a workbook, in order. Phonetic hints are left out. */
export function readSharedStrings(xml: string | null): CellText[] {
  const strings: CellText[] = []
  if (xml === null) return strings
  let runs: Run[] = []
  let text = ''
  let struck = false
  let reading = false
  let phonetic = false
  readXmlEvents(xml, {
    open(name, attributes) {
      if (name === 'si') runs = []
      else if (name === 'r') struck = false
      else if (name === 'strike') struck = attributes['val'] !== '0' && attributes['val'] !== 'false'
      else if (name === 'rPh') phonetic = true
      else if (name === 't') {
        text = ''
        reading = !phonetic
      }
    },
    close(name) {
      if (name === 't' && reading) {
        runs.push(struck ? { text, struck: true } : { text })
        reading = false
      } else if (name === 'r') struck = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'si')
        strings.push(
          runs.length === 1 && !runs[0]?.struck
            ? { text: (runs[0]?.text ?? '').slice(0, longestCell) }
            : cellText(runs),
        )
    },
    text(piece) {
      if (reading) text += piece
    },
  })
  return strings
}
