import type { ReactNode } from 'react'
import { classes } from '../classes'
import styles from './table.module.css'

interface SimpleTableProps {
  readonly caption: string
  readonly hideCaption?: boolean
  readonly head: readonly string[]
  /** The first cell of each row is its heading. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
  /** Positions of columns set to the right: numbers. */
  readonly numbers?: readonly number[]
}

/** A short table, drawn whole. */
export function SimpleTable({ caption, hideCaption, head, rows, numbers = [] }: SimpleTableProps) {
  const end = (at: number) => classes(numbers.includes(at) && styles.end)
  return (
    <div className={styles.wrap} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.simple}>
        <caption className={hideCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {head.map((name, at) => (
              <th key={name} scope="col" className={end(at)}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={at} className={end(at)}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
