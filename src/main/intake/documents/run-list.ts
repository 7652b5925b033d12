import type { Run } from '@shared/domain/document'
import { separateCheckMarks } from './check-marks'

/** How a stretch of text looks, as far as it can change what is meant. */
export interface Look {
  readonly bold?: boolean
  readonly struck?: boolean
  readonly underlined?: boolean
  readonly highlighted?: boolean
  /** Italics. */
  readonly slanted?: boolean
  readonly grey?: boolean
  readonly hidden?: boolean
  readonly font?: string
}

/** A run of one look; flags that are off are left out. */
export function runOf(text: string, look: Look): Run {
  const run: Run = { text }
  if (look.bold) run.bold = true
  if (look.struck) run.struck = true
  if (look.underlined) run.underlined = true
  if (look.highlighted) run.highlighted = true
  if (look.slanted || look.grey) run.faint = true
  if (look.hidden) run.hidden = true
  return run
}

/** Joins neighbours of the same look, drops invisible characters and cuts out check marks. */
export function finishRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const text = run.text.replace(/[\u00AD\u200B\u2060\uFEFF]/g, '')
    if (text === '' && run.control === undefined) continue
    const last = joined.at(-1)
    if (last && sameLook(last, run)) joined[joined.length - 1] = { ...last, text: last.text + text }
    else joined.push({ ...run, text })
  }
  return separateCheckMarks(joined)
}

/** True for text that looks the same; a check box looks like nothing else. */
export function sameLook(a: Run, b: Run): boolean {
  return (
    a.checkbox === undefined &&
    b.checkbox === undefined &&
    a.control === b.control &&
    a.bold === b.bold &&
    a.struck === b.struck &&
    a.underlined === b.underlined &&
    a.highlighted === b.highlighted &&
    a.faint === b.faint &&
    a.hidden === b.hidden
  )
}
