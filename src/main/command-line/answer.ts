import type { Problem } from '@shared/domain/problem'

export const written = Symbol('written')

/** What a command answers: lines for people, one document for scripts, and whether some items need a person. */
export interface Answer {
  readonly lines: readonly string[]
  /** The document, or `written` when the command has written it itself, piece by piece. */
  readonly json: unknown
  /** What stopped it half-way, when the document that is written says so already. */
  readonly problem?: Problem
  /** True: exit code 1. */
  readonly needsPerson: boolean
}

/** Columns as wide as their widest cell. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** `1 case`, `2 cases`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}
