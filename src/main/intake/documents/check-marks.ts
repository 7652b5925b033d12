import type { Run } from '@shared/domain/document'

const empty = '☐□▢◻⬜❏❐❑❒🗆🔲'
const ticked = '☑☒✓✔🗸🗹🗵🗷⊠✅'

/**
 * Boxes as glyphs, and as typed: `[ ]`, `[x]`, `[✓]`, and the round ones of web forms, `( )` and `(•)`. A bare cross or
 * filled square could mean "no" and stays text, and so does `(x)`, unless `( )` stands beside it: it may be a number.
 */
const square = `[${empty}${ticked}]\\uFE0F?|\\[(?:[\\s_]{0,4}|[xX✓✔])\\]`
const mark = new RegExp(`${square}|\\((?:[ \\u00A0_]{1,4}|[•●✓✔])\\)`, 'gu')
const markBesideRound = new RegExp(`${square}|\\((?:[ \\u00A0_]{1,4}|[•●✓✔xX*])\\)`, 'gu')
/** "Yes: __   No: X": every option with a line to write on, and a cross or tick on some of them. */
const onLines = /^(?:[^:\n]{1,40}:[ \u00a0]{0,3}(?:_{1,8}|[xX✓✔])(?=\s|$)){2,8}\s*$/u
const onLine = /(?<=:[ \u00a0]{0,3})(?:_{1,8}|[xX✓✔])(?=\s|$)/gu
const emptyRound = /\([ \u00A0_]{1,4}\)/
/** The round buttons of web pages, as printed. By themselves a hollow or a filled one is a bullet as well. */
const button = /[○◯◉⦿🔘●]/gu
const filledButton = /[◉⦿🔘●]/u

/** Whether a mark is a ticked or empty box; null when it is neither for certain. */
export function checkState(text: string): 'ticked' | 'empty' | null {
  const glyph = text.trim().replace(/\uFE0F$/u, '')
  if (/^(?:\[[\s_]*\]|\([\s_]+\))$/.test(glyph)) return 'empty'
  if (/^(?:\[[xX✓✔]\]|\([•●✓✔xX*]\))$/.test(glyph)) return 'ticked'
  if (Array.from(glyph).length !== 1) return null
  if (ticked.includes(glyph) || /^[◉⦿🔘]$/u.test(glyph)) return 'ticked'
  return empty.includes(glyph) ? 'empty' : null
}

/** Cuts check marks out of plain runs into runs of their own, also where a mark is spread over several runs. */
export function separateCheckMarks(runs: readonly Run[]): Run[] {
  const result: Run[] = []
  let plain: Run[] = []
  const flush = () => {
    result.push(...cutMarks(plain))
    plain = []
  }
  for (const run of runs) {
    if (run.checkbox === undefined && run.control === undefined) plain.push(run)
    else {
      flush()
      result.push(run)
    }
  }
  flush()
  return result
}

function marksIn(text: string): RegExpExecArray[] {
  const marks = [...text.matchAll(emptyRound.test(text) ? markBesideRound : mark)]
  if (marks.length > 0 || text.length > 300) return marks
  const buttons = [...text.matchAll(button)]
  const filled = buttons.filter(([sign]) => filledButton.test(sign)).length
  if (buttons.length > 1 && filled < 2 && filled < buttons.length) return buttons
  if (!onLines.test(text)) return marks
  const lines = [...text.matchAll(onLine)]
  return lines.every(([sign]) => sign.startsWith('_')) ? [] : lines
}

function cutMarks(runs: readonly Run[]): Run[] {
  const text = runs.map((run) => run.text).join('')
  const marks = marksIn(text)
  if (marks.length === 0) return [...runs]
  const result: Run[] = []
  let at = 0
  for (const found of marks) {
    result.push(...slice(runs, at, found.index))
    const [first] = slice(runs, found.index, found.index + 1)
    const state = checkState(found[0]) ?? (/^[_○◯]/.test(found[0]) ? 'empty' : 'ticked')
    if (first) result.push({ ...first, text: found[0], checkbox: state })
    at = found.index + found[0].length
  }
  result.push(...slice(runs, at, text.length))
  return result
}

/** The runs covering characters `from` to `to` of their joined text. */
function slice(runs: readonly Run[], from: number, to: number): Run[] {
  const result: Run[] = []
  let start = 0
  for (const run of runs) {
    const end = start + run.text.length
    const text = run.text.slice(Math.max(from - start, 0), Math.max(to - start, 0))
    if (end > from && start < to && text !== '') result.push({ ...run, text })
    start = end
  }
  return result
}
