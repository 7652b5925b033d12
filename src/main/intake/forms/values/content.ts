import type { Line } from '../layout/lines'

/** A line's text without what was struck out. */
export function unstruck(line: Line): string {
  if (!line.marks.some((mark) => mark.struck)) return line.text
  return line.marks
    .filter((mark) => !mark.struck)
    .map((mark) => line.text.slice(mark.start, mark.end))
    .join('')
}

/** True when part of the answer was struck out, so that what is left needs a glance. */
export const isPartlyStruck = (lines: readonly Line[]): boolean =>
  lines.some((line) =>
    line.marks.some((mark) => mark.struck && line.text.slice(mark.start, mark.end).trim() !== ''),
  )

/** The words as written, struck ones included, one line per line. */
export const asWritten = (lines: readonly Line[]): string =>
  lines
    .map((line) => line.text.replace(/\u200b/g, '').trimEnd())
    .join('\n')
    .trim()

/** What is left of an answer, one line per line, fill-in rules and leaders removed. */
export function answerText(lines: readonly Line[]): string {
  return lines
    .map((line) =>
      unstruck(line)
        .replace(/\u200b/g, '')
        .replace(/_{2,}|\.{4,}|…{2,}/g, ' ')
        // What stands between two questions of one line is the form's.
        .replace(/^\s*\|\s|\s[|;]\s*$/g, '')
        .trim(),
    )
    .join('\n')
    .trim()
}

/** True when nothing but white space and the rule of a line to write on stands before a place. */
export const leadsLine = (line: Line, at: number): boolean => /^[\s\u200b_.…]*$/u.test(line.text.slice(0, at))

const wideLine = 58

/** The same with the line breaks that only the width of a page made taken out. */
export function unwrappedText(lines: readonly Line[]): string {
  const texts = answerText(lines).split('\n')
  const widest = Math.max(...texts.map((text) => text.length))
  let joined = texts[0] ?? ''
  for (let index = 1; index < texts.length; index++) {
    const before = texts[index - 1] ?? ''
    const text = texts[index] ?? ''
    const wrapped =
      before.length >= wideLine &&
      before.length >= widest * 0.75 &&
      text !== '' &&
      !/^[-•*▪]|^\d+[.)]\s/.test(text)
    joined += (wrapped ? ' ' : '\n') + text
  }
  return joined
}

/** The same with lines that may be the rest of the line before put together with it. */
export function continuedText(lines: readonly Line[]): string {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    if (!before || !line.continues) joined.push(line)
    else joined[joined.length - 1] = { ...before, text: `${unstruck(before)} ${unstruck(line)}`, marks: [] }
  }
  return answerText(joined)
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
