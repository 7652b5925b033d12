import type { ReactNode } from 'react'
import { cellWords, countWords, keptBack } from '@shared/analysis/cell-words'
import type { FigureTable } from '@shared/analysis/figure-table'
import { call, problemOf } from '../../../app/client'
import { ChartFrame, type ChartFrameProps } from '../../../ui/charts/chart-frame'
import type { FrameTable } from '../../../ui/charts/frame-table'
import { pictureOf } from '../../../ui/charts/picture'
import { tableToCopy } from '../../../ui/charts/table-copy'
import { say } from '../../../ui/feedback/toast-queue'
import { frameTable } from './figure-points'
import type { MaybeDrill } from './sections-props'
import styles from './sections.module.css'

interface FigureFrameProps extends Omit<
  ChartFrameProps,
  'what' | 'table' | 'note' | 'onCopyTable' | 'onCopyPicture'
> {
  readonly table: FigureTable
  readonly onDrill: MaybeDrill
  /** Left out, the table's title. */
  readonly what?: string
  /** More to know than the table's own note. */
  readonly more?: string
}

/** A chart of one table of figures: what it rests on beneath it, the table itself a key away, both to be copied. */
export function FigureFrame({ table, onDrill, what = table.title, more, ...chart }: FigureFrameProps) {
  return (
    <ChartFrame
      {...chart}
      what={what}
      table={frameTable(table, onDrill)}
      onCopyTable={(given) => void copyTable(given)}
      onCopyPicture={(figure) => void copyPicture(figure)}
      note={
        <p data-picture="note">
          <RestsOn table={table} onDrill={onDrill} /> {table.note} {more} {anyHidden(table) && hiddenNote}
        </p>
      }
    />
  )
}

const hiddenNote = `${keptBack}: kept back for publication, because it is small or would give away one that is.`

function anyHidden(table: FigureTable): boolean {
  const inRows = table.rows.some((row) =>
    table.columns.some((column) => cellWords(table, row, column) === keptBack),
  )
  return inRows || table.rests.some(({ cell }) => cell.hidden)
}

/** "Rests on: escalations 37." with the way to them. */
function RestsOn({ table, onDrill }: { readonly table: FigureTable; readonly onDrill: MaybeDrill }) {
  if (table.rests.length === 0) return null
  return (
    <>
      Rests on:{' '}
      {table.rests.map(({ label, cell }, at): ReactNode => {
        const { drill } = cell
        return (
          <span key={label}>
            {at > 0 && '; '}
            {label.toLowerCase()}{' '}
            {drill && onDrill && cell.value !== 0 ? (
              <button
                type="button"
                className={styles.rests}
                aria-label={`${label}: ${countWords(cell)}, show the cases`}
                onClick={() => onDrill(drill, label)}
              >
                {countWords(cell)}
              </button>
            ) : (
              countWords(cell)
            )}
          </span>
        )
      })}
      .
    </>
  )
}

async function copyTable(table: FrameTable): Promise<void> {
  await saying('The table is copied.', () => call('desktop.copyTable', tableToCopy(table)))
}

async function copyPicture(figure: HTMLElement): Promise<void> {
  await saying('The picture is copied.', async () => {
    const png = await pictureOf(figure)
    if (png !== null) await call('desktop.copyPicture', { png })
  })
}

async function saying(done: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
    say(done)
  } catch (error) {
    const { message, whatToDo } = problemOf(error)
    say(`${message} ${whatToDo}`)
  }
}
