import type { Line } from '../layout/lines'
import { answerText, leadsLine, oneLine } from './content'

export type ChoicesReading =
  | { readonly as: 'value'; readonly value: readonly string[]; readonly boxes: boolean }
  | { readonly as: 'empty' }

/** The options of a list whose boxes are ticked; the lines as written when there are no boxes. */
export function readChoices(lines: readonly Line[]): ChoicesReading {
  const boxes = lines.some((line) => line.marks.some((mark) => mark.checkbox !== null))
  const value = boxes ? tickedOptions(lines) : separate(answerText(lines))
  return value.length === 0 ? { as: 'empty' } : { as: 'value', value, boxes }
}

/** The words beside every ticked box, box first or box last as the line has it. */
export function tickedOptions(lines: readonly Line[]): string[] {
  const ticked: string[] = []
  for (const line of lines) {
    const boxes = line.marks.filter((mark) => mark.checkbox !== null)
    const leads = leadsLine(line, boxes[0]?.start ?? 0)
    boxes.forEach((box, index) => {
      if (box.checkbox !== 'ticked') return
      const option = leads
        ? line.text.slice(box.end, boxes[index + 1]?.start ?? line.text.length)
        : line.text.slice(boxes[index - 1]?.end ?? 0, box.start)
      const words = oneLine(option)
        .replace(/^[-–—:,;|_\s]+|[-–—:,;|_\s]+$/g, '')
        .trim()
      if (words !== '') ticked.push(words)
    })
  }
  return ticked
}

function separate(text: string): string[] {
  return text
    .split(/\n|;|•|▪/)
    .map((part) => oneLine(part).replace(/^[-–—*]\s*/, ''))
    .filter((part) => part !== '')
}
