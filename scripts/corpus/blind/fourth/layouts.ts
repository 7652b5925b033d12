import type { Filled, Line, Part } from '../../forms'
import { cell, heading, para, say, table, tall, wide, type Cell, type Node, type Run } from '../../page'

/** How choices are shown. */
export type Mark = 'round' | 'letter' | 'word' | 'x-under'

const bold = (text: string): Node => say(text, { bold: true })
const top = ({ board, title, guidance }: Filled): Node[] => [
  heading(title, 1),
  say(board),
  say(guidance, { italic: true }),
]

function marked({ text, options, chosen = [] }: Line['written'], mark: Mark): Run[][] {
  const taken = (n: number): boolean => chosen.includes(n)
  if (options && mark === 'round') {
    const each = options.map((option, n) => `(${taken(n) ? '•' : ' '}) ${option}`)
    return options.length > 3 ? each.map((line) => [{ text: line }]) : [[{ text: each.join('    ') }]]
  }
  if (options && mark === 'x-under' && options.length < 4) return [[{ text: options.map((option, n) => `${option}: ${taken(n) ? 'X' : '__'}`).join('   ') }]]
  if (options?.[0] === 'Yes' && mark === 'letter') return text === '' ? [] : [[{ text: text.slice(0, 1) }]]
  return text === '' ? [] : text.split('\n').map((line) => [{ text: line }])
} // prettier-ignore
export const given = (line: Line, mark: Mark): Node[] => {
  const lines = marked(line.written, mark)
  return lines.length === 0 ? [say('')] : lines.map((runs) => para(...runs))
}

export type SealedLayout = (filled: Filled, mark: Mark) => Node[]

/** The question merged down the left over two rows: a hint, and under it the answer. */
const hintOverAnswer: SealedLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part): Node[] => [
    ...(part.heading === null ? [] : [heading(part.heading, 2)]),
    table(part.lines.flatMap((line): Cell[][] => [
      [tall(2, bold(line.label)), cell(say(line.long ? 'Facts only. Say what was seen, and by whom.' : 'Leave empty if not known', { italic: true }))],
      [cell(...given(line, mark))],
    ])),
  ]),
] // prettier-ignore

/** A column for each stage, of which only the first has been reached; the person above. */
const threeStages: SealedLayout = (filled, mark) => {
  const ofStage = (part: Part): Line[] => part.lines.filter(({ field }) => field !== 'stage' && field !== 'outcome.stage')
  const isPerson = (part: Part): boolean => part.lines.some(({ field }) => field === 'subject.name')
  const columns = (lines: readonly Line[]): Cell[][] => lines.map((line) => [cell(say(line.label)), cell(...given(line, mark)), cell(say('')), cell(say(''))])
  const split = filled.parts.flatMap((part): Part[] => {
    if (!isPerson(part)) return [part]
    const person = part.lines.filter(({ field }) => field === null || field.startsWith('subject.'))
    const rest = part.lines.filter((line) => !person.includes(line))
    return [{ heading: part.heading, lines: person }, ...(rest.length > 0 ? [{ heading: null, lines: rest }] : [])]
  })
  const people = split.filter(isPerson)
  return [
    ...top(filled),
    ...people.map((part) => table(part.lines.map((line) => [cell(bold(line.label)), cell(...given(line, mark))]))),
    table([
      [cell(say('')), cell(bold('Stage 1')), cell(bold('Stage 2')), cell(bold('Stage 3'))],
      ...split.filter((part) => !people.includes(part)).flatMap((part): Cell[][] => [
        ...(part.heading === null ? [] : [[wide(4, bold(part.heading))]]),
        ...columns(ofStage(part)),
      ]),
    ]),
  ]
} // prettier-ignore

/** Numbered rows: number, question, answer, and a column for the office that stays empty. */
const numberedThird: SealedLayout = (filled, mark) => {
  let n = 0
  return [
    ...top(filled),
    table([
      [cell(bold('No.')), cell(bold('Question')), cell(bold('To be completed by the agency')), cell(bold('Office use only'))],
      ...filled.parts.flatMap((part): Cell[][] => [
        ...(part.heading === null ? [] : [[wide(4, bold(part.heading))]]),
        ...part.lines.map((line) => [cell(say(String(++n))), cell(say(line.label)), cell(...given(line, mark)), cell(say(''))]),
      ]),
    ]),
  ]
} // prettier-ignore

/** A table at the head with a cell for the logo and one for the version; below it two questions a row. */
const logoHeader: SealedLayout = (filled, mark) => {
  const rows = (part: Part): Cell[][] => {
    const short = part.lines.filter((line) => !line.long)
    const out: Cell[][] = part.heading === null ? [] : [[wide(4, bold(part.heading.toUpperCase()))]]
    for (let at = 0; at < short.length; at += 2) {
      const [left, right] = [short[at], short[at + 1]]
      if (!left) continue
      if (right) out.push([left, right].flatMap((line) => [cell(bold(line.label)), cell(...given(line, mark))]))
      else out.push([cell(bold(left.label)), wide(3, ...given(left, mark))])
    }
    return [...out, ...part.lines.filter((line) => line.long).flatMap((line): Cell[][] => [[wide(4, bold(line.label))], [wide(4, ...given(line, mark))]])]
  }
  return [
    table([[tall(2, say('[logo]')), wide(2, heading(filled.title, 1)), cell(say('Version 3.1'))], [wide(2, say(filled.board)), cell(say('Review date: March 2027'))]]),
    say(filled.guidance),
    table(filled.parts.flatMap(rows)),
  ]
} // prettier-ignore

/** Each answer of one line a bullet point under its question. */
const bulletAnswers: SealedLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [heading(part.heading, 2)]),
    ...part.lines.flatMap((line): Node[] => {
      const lines = marked(line.written, mark)
      const [only = []] = lines
      return [bold(line.label), ...(lines.length === 1 ? [para({ text: '•\t' }, ...only)] : given(line, mark))]
    }),
  ]),
] // prettier-ignore

/** Questions with the star of what must be answered, numbered within their part. */
const starred: SealedLayout = (filled, mark) => [
  ...top(filled),
  say('Questions marked * must be answered.'),
  ...filled.parts.flatMap((part, at) => [
    ...(part.heading === null ? [] : [bold(part.heading)]),
    table(part.lines.map((line, n) => [cell(say(`${at + 1}.${n + 1} ${line.label}${n % 3 === 2 ? '' : ' *'}`)), cell(...given(line, mark))])),
    say(''),
  ]),
] // prettier-ignore

/** The column headings stand again wherever the form goes on overleaf. */
const overleaf: SealedLayout = (filled, mark) => {
  const head: Cell[] = [cell(bold('Information required')), cell(bold('Details'))]
  return [
    ...top(filled),
    ...filled.parts.flatMap((part, at): Node[] => [
      ...(at > 0 ? [say('Continued overleaf'), say(`${filled.title} (continued)`, { italic: true })] : []),
      table([head, ...(part.heading === null ? [] : [[wide(2, bold(part.heading))]]), ...part.lines.map((line) => [cell(say(line.label)), cell(...given(line, mark))])]),
    ]),
  ]
} // prettier-ignore

export const fourthLayouts = {
  'hint-over-answer': hintOverAnswer, 'three-stages': threeStages, 'numbered-third': numberedThird, 'logo-header': logoHeader, 'bullet-answers': bulletAnswers, starred, overleaf,
} as const // prettier-ignore
