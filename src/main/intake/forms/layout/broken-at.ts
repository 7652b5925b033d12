const widest = 80
const narrowest = 50

/** The width at which a mail program broke the lines of a text, when several lines nearly reach it and hardly one goes further. */
export function brokenAt(text: string): number | null {
  const lengths = text.split('\n').map((line) => line.trimEnd().length)
  const within = lengths.filter((length) => length <= widest)
  const width = within.reduce((a, b) => Math.max(a, b), 0)
  const near = within.filter((length) => length > width - 12).length
  return width >= narrowest && near >= 3 && lengths.length - within.length <= 2 ? width : null
}
