/** The most a cell of a workbook can hold. */
const longest = 32_767

// What XML 1.0 cannot carry at all: control characters, halves of a pair, and the two non-characters.
const illegal =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Nothing of what is looked at below can be in a text without one of these, which few have. */
const suspect = /[\u0000-\u001F\u007F\uD800-\uFFFF]|_x/

/** Excel reads `_x000D_` within a text as the character of that number. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/**
 * A text as a cell can hold it. It stays text whatever it starts with: it is written as a string, never as a
 * formula, and nothing is put in front of it. Characters a workbook cannot carry are taken out, line ends become
 * one kind, and what does not fit is cut with a note saying how much.
 */
export function cellText(text: string): string {
  if (text.length <= longest && !suspect.test(text)) return text
  const clean = text.replace(/\r\n?/g, '\n').replace(illegal, '').replace(looksEscaped, '_x005F_')
  if (clean.length <= longest) return clean
  const note = ` […shortened to fit a cell: the whole text, ${clean.length} characters, is in Accord]`
  let end = longest - note.length
  if (/[\uD800-\uDBFF]/.test(clean.charAt(end - 1))) end -= 1
  return clean.slice(0, end) + note
}
