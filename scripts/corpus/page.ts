/** A page as an agency sets it, before it is known which program writes it. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
  readonly highlighted?: boolean
  /** A check box, and how the program makes it. */
  readonly box?: {
    readonly ticked: boolean
    readonly as: 'glyph' | 'typed' | 'control' | 'legacy' | 'wingdings'
  }
  /** A drop-down list with this text chosen. */
  readonly choices?: readonly string[]
  /** Typed into a text control, or a legacy text field. */
  readonly control?: 'text' | 'legacy'
  /** What the control shows until somebody fills it in. */
  readonly prompt?: boolean
}

/** One paragraph's lines, split by line breaks. */
export type Lines = readonly (readonly Run[])[]
export type Node =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'para'; readonly lines: Lines }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[]; readonly ruled: boolean }
export interface Cell {
  readonly nodes: readonly Node[]
  readonly span?: number
  readonly down?: number
}

export const say = (text: string, look: Omit<Run, 'text'> = {}): Node => ({
  kind: 'para',
  lines: [[{ text, ...look }]],
})
export const para = (...runs: readonly Run[]): Node => ({ kind: 'para', lines: [runs] })
export const broken = (lines: Lines): Node => ({ kind: 'para', lines })
export const heading = (text: string, level: 1 | 2 | 3 = 2): Node => ({ kind: 'heading', level, text })
export const table = (rows: readonly (readonly Cell[])[], ruled = true): Node => ({
  kind: 'table',
  rows,
  ruled,
})
export const cell = (...nodes: readonly Node[]): Cell => ({ nodes })
export const wide = (span: number, ...nodes: readonly Node[]): Cell => ({ nodes, span })
export const tall = (down: number, ...nodes: readonly Node[]): Cell => ({ nodes, down })

/** What a run shows in a program without boxes, lists or controls. */
export function shown(run: Run): string {
  if (!run.box) return run.text
  if (run.box.as === 'typed') return run.box.ticked ? '[x]' : '[ ]'
  return run.box.ticked ? '☒' : '☐'
}

/** The columns a table has, merged ones counted. */
export const columnsOf = (rows: readonly (readonly Cell[])[]): number =>
  Math.max(...rows.map((row) => row.reduce((sum, { span = 1 }) => sum + span, 0)))

/** A row's cells with the column each starts in; columns covered by a cell merged downwards are given as null. */
export function placed(
  rows: readonly (readonly Cell[])[],
): { cell: Cell | null; column: number; span: number }[][] {
  const covered = new Map<string, number>()
  const columns = columnsOf(rows)
  return rows.map((row, r) => {
    const out: { cell: Cell | null; column: number; span: number }[] = []
    let column = 0
    const queue = [...row]
    while (column < columns) {
      const under = covered.get(`${r}:${column}`)
      if (under !== undefined) {
        out.push({ cell: null, column, span: under })
        column += under
        continue
      }
      const next = queue.shift()
      if (!next) break
      const { span = 1, down = 1 } = next
      for (let below = 1; below < down; below++) covered.set(`${r + below}:${column}`, span)
      out.push({ cell: next, column, span })
      column += span
    }
    return out
  })
}
