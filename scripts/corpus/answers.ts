import type { Line } from './forms'
import { broken, say, type Lines, type Node, type Run } from './page'

/** How an answer with printed options is given. */
export type Choice =
  | 'word'
  | 'glyph'
  | 'typed'
  | 'control'
  | 'legacy'
  | 'wingdings'
  | 'struck'
  | 'deleted'
  | 'list'
  | 'flattened'

export interface Hand {
  readonly choice: Choice
  /** Typed into text controls, with the prompt left where nothing was typed. */
  readonly controls?: 'text' | 'legacy'
}

const boxed = new Set<Choice>(['glyph', 'typed', 'control', 'legacy', 'wingdings'])
const isBoxed = (choice: Choice): choice is 'glyph' | 'typed' | 'control' | 'legacy' | 'wingdings' =>
  boxed.has(choice)

/** The answer as lines of runs; no lines when nothing is written. */
export function answer({ written }: Line, { choice, controls }: Hand): Lines {
  const { text, options, chosen } = written
  if (options && chosen) {
    const taken = (index: number) => chosen.includes(index)
    if (isBoxed(choice)) {
      const runs = options.flatMap((option, index): Run[] => [
        { text: '', box: { ticked: taken(index), as: choice } },
        { text: ` ${option}${index === options.length - 1 ? '' : '   '}` },
      ])
      return options.length > 3 || options.some((o) => o.length > 20) ? linesOfTwo(runs) : [runs]
    }
    if (choice === 'struck' && options.length === 2)
      return [options.flatMap((option, index): Run[] => [
        ...(index > 0 ? [{ text: ' / ' }] : []), { text: option, struck: !taken(index) },
      ])]
    if (choice === 'deleted' && options[0] === 'Yes') return [[{ text: `${text} (delete as appropriate)` }]]
    if (choice === 'list') return [[chosen[0] === undefined ? { text: 'Choose an item.', choices: options, prompt: true } : { text, choices: ['Choose an item.', ...options] }]]
  }
  if (text === '') {
    if (controls) return [[{ text: 'Click or tap here to enter text.', control: controls, prompt: true }]]
    return []
  }
  return text.split('\n').map((part) => [{ text: part, ...(controls ? { control: controls } : {}) }])
} // prettier-ignore

function linesOfTwo(runs: readonly Run[]): Lines {
  const lines: Run[][] = []
  for (let index = 0; index < runs.length; index += 2) lines.push(runs.slice(index, index + 2))
  return lines
}

/** The answer as paragraphs, or as one with line breaks. */
export function answerNodes(line: Line, hand: Hand, breaks = false): Node[] {
  const lines = answer(line, hand)
  if (lines.length === 0) return [say('')]
  if (breaks) return [broken(lines)]
  return lines.map((each) => broken([each]))
}
