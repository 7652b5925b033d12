import { fieldDefinition } from '@shared/domain/fields'
import type { CellAnswer, CellAnswers } from './cell-answers'
import type { LogColumn } from './heading'
import type { LogCell, LogRow } from './log-row'

const mark =
  /^(?:[-–—\s]{0,4}(?:["“”„″〃]|'{2}|’{2}|,,)[-–—\s]{0,4}){1,4}$|^-{0,2}\s?(?:ditto|do)\.?\s?-{0,2}$/iu
const words =
  /^\(?(?:(?:the )?same )?as (?:(?:the )?(?:one|row|case|line|entry) )?(?:above|previous(?:ly)?|before)\.?\)?$|^\(?see above\)?$|^(?:the )?same(?: again)?\.?$/i

/** What a cell says that points at the one above it: ditto marks, "as above". A log is read from its first case down. */
export class Dittos {
  private readonly above = new Map<number, LogCell>()

  /** Keeps a case for the one below it; what it says with a ditto mark itself goes on to the next. */
  keep(row: LogRow, columns: ReadonlyMap<number, LogColumn>): void {
    const cells = new Map(row.cells.map((cell) => [cell.column, cell]))
    for (const column of columns.keys()) {
      const cell = cells.get(column)
      if (cell && pointsUp(cell.text)) continue
      if (cell && cell.text.trim() !== '') this.above.set(column, cell)
      else this.above.delete(column)
    }
  }

  /** What such a cell means, never as sure; null for any other cell. */
  of(cell: LogCell, column: LogColumn, answers: CellAnswers): readonly CellAnswer[] | null {
    if (!pointsUp(cell.text)) return null
    const asWritten = cell.text.trim()
    const note = `Written as “${asWritten}”.`
    const doubtful = { value: null, asWritten, confidence: 'doubtful', note } as const
    const above = this.above.get(column.column)
    // "As above" about what happened may mean what stands anywhere before it.
    const told = fieldDefinition(column.target.field).kind === 'longText' && !mark.test(asWritten)
    if (!above || told) return [[column.target.field, doubtful]]
    return answers.of(above, column).map(([field, answer]) => [
      field,
      answer.value === null
        ? { ...doubtful }
        : {
            ...answer,
            asWritten,
            confidence: answer.confidence === 'sure' ? 'likely' : answer.confidence,
            note,
          },
    ])
  }
}

const longest = 24
/** True for ditto marks and for “as above”. */
export const pointsUp = (text: string): boolean => {
  const trimmed = text.length > longest + 4 ? '' : text.trim()
  return trimmed !== '' && trimmed.length <= longest && (mark.test(trimmed) || words.test(trimmed))
}
