const wideLine = 58
const label = /^\s*[\p{L}][^.:?!\n]{1,50}:(?:\s|$)/u
const listItem = /^\s*(?:[-–—•*▪●·>]|\(?\d{1,2}[.)])\s/u
/** A full stop ends a sentence, but not after "Mr" or an initial. */
const end =
  /(?<=[.!?])(?<!\b(?:mr|mrs|ms|mx|dr|st|prof|rev|no|ref|approx|inc|ltd|e\.g|i\.e|d\.o\.b|\p{L})\.)\s+(?=[\p{Lu}\d“"(])/iu

/** Lines as the writer broke them: breaks that only the width of a plain-text mail made are taken out. */
export function writtenLines(text: string): string[] {
  const lines: string[][] = []
  let before = ''
  for (const line of text.split('\n')) {
    const whole = label.test(line) || listItem.test(line) || line.trim() === ''
    const last = lines.at(-1)
    if (last && before.length >= wideLine && !whole && !/[.!?:]\s*$/.test(before)) last.push(line.trim())
    else lines.push([line.trim()])
    before = line
  }
  return lines.map((parts) => parts.join(' ')).filter((line) => line !== '')
}

/** The sentences of a letter, labels and headings among them. */
export const sentencesOf = (text: string): string[] =>
  writtenLines(text).flatMap((line) =>
    line
      .split(end)
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence !== ''),
  )
