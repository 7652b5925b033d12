import { useEffect, useRef } from 'react'
import type { Block, DocumentNote, Paragraph, Run, Table } from '@shared/domain/document'
import { classes } from '../classes'
import styles from './document.module.css'
import { nearestPlace, type Places } from './places'
import { bringIntoView } from './bring-into-view'
import { SheetView } from './sheet-view'

interface DocumentViewProps extends Places {
  readonly blocks: readonly Block[]
  readonly notes: readonly DocumentNote[]
}

/** The original as a page: text, tables and sheets, with the place looked at marked and brought into view. */
export function DocumentView({ blocks, notes, ...asked }: DocumentViewProps) {
  const root = useRef<HTMLDivElement>(null)
  const active = nearestPlace(blocks, asked.active)
  const places = { ...asked, active }
  useEffect(() => {
    if (active === null) return
    const found = root.current?.querySelector(`[data-place="${CSS.escape(active)}"]`)
    if (found) bringIntoView(found)
  }, [active])
  const hasSheets = blocks.some((block) => block.kind === 'sheet')
  return (
    <div ref={root} className={classes(styles.document, hasSheets && styles.wide)}>
      {notes.length > 0 && (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.code + note.message}>{note.message}</li>
          ))}
        </ul>
      )}
      <Blocks blocks={blocks} places={places} />
    </div>
  )
}

function Blocks({ blocks, places }: { readonly blocks: readonly Block[]; readonly places: Places }) {
  return blocks.map((block) => {
    if (block.kind === 'paragraph') return <ParagraphView key={block.id} paragraph={block} places={places} />
    if (block.kind === 'table') return <TableView key={block.id} table={block} places={places} />
    return <SheetView key={block.id} sheet={block} places={places} />
  })
}

function placeProps(id: string, { sources, active, onPick }: Places) {
  const isSource = sources.has(id)
  return {
    'data-place': id,
    className: classes(isSource && styles.source, active === id && styles.active),
    // Keyboard users reach the same link from the field's side.
    onClick: isSource ? () => onPick(id) : undefined,
  }
}

function ParagraphView({ paragraph, places }: { readonly paragraph: Paragraph; readonly places: Places }) {
  const { className, ...rest } = placeProps(paragraph.id, places)
  const name = classes(
    styles.paragraph,
    paragraph.heading !== undefined && styles.heading,
    paragraph.listItem && styles.item,
    className,
  )
  return (
    <p {...rest} className={name}>
      {paragraph.runs.map((run, index) => (
        <RunView key={index} run={run} />
      ))}
    </p>
  )
}

function RunView({ run }: { readonly run: Run }) {
  if (run.hidden) return null
  const name = classes(
    run.bold && styles.bold,
    run.underlined && styles.underlined,
    run.highlighted && styles.highlighted,
    run.control && (run.control.prompt ? styles.prompt : styles.control),
  )
  if (run.checkbox) {
    const ticked = run.checkbox === 'ticked'
    return (
      <span className={classes(styles.box, name)}>
        <span aria-hidden="true">{ticked ? '☒' : '☐'}</span>
        <span className="visually-hidden">{ticked ? 'ticked' : 'not ticked'}</span>
      </span>
    )
  }
  if (run.struck) return <del className={classes(styles.struck, name)}>{run.text}</del>
  return <span className={name}>{run.text}</span>
}

function TableView({ table, places }: { readonly table: Table; readonly places: Places }) {
  const rows = Array.from({ length: table.rows }, (_, row) => table.cells.filter((cell) => cell.row === row))
  return (
    <table className={styles.table} role="presentation" data-place={table.id}>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell) => (
              <td
                key={cell.id}
                rowSpan={cell.rowSpan}
                colSpan={cell.columnSpan}
                {...placeProps(cell.id, places)}
              >
                <Blocks blocks={cell.blocks} places={places} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
