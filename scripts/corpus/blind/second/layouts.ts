import type { Filled, Line, Part } from '../../forms'
import {
  broken,
  cell,
  heading,
  para,
  say,
  table,
  tall,
  wide,
  type Cell,
  type Node,
  type Run,
} from '../../page'

/** How choices are shown: every option with its mark, or only what was chosen. */
export type Mark = 'boxes' | 'crosses' | 'struck' | 'highlighted' | 'word'

const bold = (text: string): Node => say(text, { bold: true })
const top = ({ board, title, guidance }: Filled): Node[] => [
  say(board),
  heading(title, 1),
  say(guidance, { italic: true }),
]

function marked({ text, options, chosen = [] }: Line['written'], mark: Mark): Run[][] {
  if (!options || mark === 'word' || chosen.length === 0 && mark === 'struck') return text === '' ? [] : text.split('\n').map((line) => [{ text: line }])
  const taken = (n: number) => chosen.includes(n)
  if (mark === 'struck' && options.length < 4) return [options.flatMap((option, n): Run[] => [...(n > 0 ? [{ text: ' / ' }] : []), { text: option, struck: !taken(n) }])]
  if (mark === 'highlighted' && options.length < 4) return [options.flatMap((option, n): Run[] => [...(n > 0 ? [{ text: '   ' }] : []), { text: option, highlighted: taken(n) }])]
  // One option a line, its mark before it.
  return options.map((option, n): Run[] => mark === 'crosses' ? [{ text: `[${taken(n) ? 'X' : ' '}] ${option}` }] : [{ text: `${taken(n) ? '☑' : '☐'} ${option}` }])
} // prettier-ignore

const given = (line: Line, mark: Mark): Node[] => {
  const lines = marked(line.written, mark)
  return lines.length === 0 ? [say('')] : lines.map((runs) => para(...runs))
}
const inOne = (line: Line, mark: Mark): Run[][] => marked(line.written, mark)

export type SecondLayout = (filled: Filled, mark: Mark) => Node[]

/** Question, what it means, answer. */
const noteBetween: SecondLayout = (filled, mark) => [
  ...top(filled),
  table([
    [cell(bold('Question')), cell(bold('Notes for completion')), cell(bold('Your answer'))],
    ...filled.parts.flatMap((part): Cell[][] => [
      ...(part.heading === null ? [] : [[wide(3, bold(part.heading))]]),
      ...part.lines.map((line) => [
        cell(say(line.label)), cell(say(line.long ? 'Please be factual and concise.' : 'If known', { italic: true })), cell(...given(line, mark)),
      ]),
    ]),
  ]),
] // prettier-ignore

/** One table; rows of questions and under each row one of answers: three abreast, what is long across. */
const underInThrees: SecondLayout = (filled, mark) => {
  const rows = ({ heading: over, lines }: Part): Cell[][] => {
    const short = lines.filter((line) => !line.long)
    const long = lines.filter((line) => line.long)
    const out: Cell[][] = over === null ? [] : [[wide(6, bold(over.toUpperCase()))]]
    for (let n = 0; n < short.length; n += 3) {
      const group = short.slice(n, n + 3)
      const span = 6 / group.length
      out.push(group.map((line) => wide(span, say(line.label, { italic: true }))), group.map((line) => wide(span, ...given(line, mark))))
    }
    for (const line of long) out.push([wide(6, say(line.label, { italic: true }))], [wide(6, ...given(line, mark))])
    return out
  }
  return [...top(filled), table(filled.parts.flatMap(rows))]
} // prettier-ignore

/** Two questions a line, everything set with tabs. */
const tabPairs: SecondLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => {
    const short = part.lines.filter((line) => !line.long && !(line.written.options && line.written.options.length > 3))
    const other = part.lines.filter((line) => !short.includes(line))
    const one = (line: Line | undefined): Run[] => (line ? [{ text: `${line.label.replace(/\?$/, '')}:\t`, bold: true }, ...inOne(line, mark === 'word' ? 'word' : 'struck').flat()] : [])
    const pairs = short.flatMap((line, n) => (n % 2 === 0 ? [para(...one(line), ...(short[n + 1] ? [{ text: '\t' }] : []), ...one(short[n + 1]))] : []))
    return [
      ...(part.heading === null ? [] : [say(part.heading, { bold: true, italic: true })]),
      ...pairs,
      ...other.flatMap((line) => [bold(line.label), ...given(line, mark)]),
    ]
  }),
] // prettier-ignore

const isParty = ({ heading: over, lines }: Part): boolean =>
  over !== null && lines.length > 2 && lines.length < 6 && lines.every((line) => !line.long)

/** Each party a cell of lines beside the other; the rest one question a row across both. */
const partiesAbreast: SecondLayout = (filled, mark) => {
  const inside = (part: Part): Cell =>
    cell(bold(part.heading ?? ''), ...part.lines.map((line) => broken([[{ text: `${line.label}: ` }, ...inOne(line, 'word').flat()]])))
  const rows: Cell[][] = []
  let waiting: Part | null = null
  for (const part of filled.parts) {
    if (isParty(part)) {
      if (waiting) {
        rows.push([inside(waiting), inside(part)])
        waiting = null
      } else waiting = part
      continue
    }
    if (waiting) rows.push([{ ...inside(waiting), span: 2 }])
    waiting = null
    if (part.heading !== null) rows.push([wide(2, bold(part.heading))])
    for (const line of part.lines)
      rows.push(line.long ? [wide(2, bold(line.label), ...given(line, mark))] : [cell(say(line.label)), cell(...given(line, mark))])
  }
  if (waiting) rows.push([{ ...inside(waiting), span: 2 }])
  return [...top(filled), table(rows)]
} // prettier-ignore

/** “1. Question” and “Answer: …” below it. */
const askedAndAnswered: SecondLayout = (filled, mark) => {
  let n = 0
  return [
    ...top(filled),
    ...filled.parts.flatMap((part) => [
      ...(part.heading === null ? [] : [heading(part.heading.replace(/^\d\. /, ''), 3)]),
      ...part.lines.flatMap((line) => {
        const [first = [], ...more] = marked(line.written, mark === 'boxes' || mark === 'crosses' ? 'word' : mark)
        return [bold(`${++n}. ${line.label}`), para({ text: 'Answer: ', italic: true }, ...first), ...more.map((runs) => para(...runs)), say('')]
      }),
    ]),
  ]
} // prettier-ignore

/** A dash between question and answer, a bullet before neither. */
const dashed: SecondLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [heading(part.heading, 2)]),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = marked(line.written, mark)
      return [para({ text: line.label, bold: true }, { text: ' – ' }, ...first), ...more.map((runs) => para(...runs))]
    }),
  ]),
] // prettier-ignore

/** A caption down the side of each block, and beside it a table of its own. */
const captioned: SecondLayout = (filled, mark) => [
  table([[wide(2, say(filled.board), heading(filled.title, 2))], ...filled.parts.map((part) => [
    cell(bold(part.heading ?? 'Details')),
    cell(table(part.lines.map((line) => [cell(say(line.label, { bold: true })), cell(...given(line, mark))])), say('')),
  ])]),
  say(filled.guidance, { italic: true }),
] // prettier-ignore

/** Three questions a row with their answers beside them, and captions merged downwards. */
const sixColumns: SecondLayout = (filled, mark) => {
  const rows = filled.parts.flatMap((part): Cell[][] => {
    const short = part.lines.filter((line) => !line.long)
    const groups: Line[][] = []
    for (let n = 0; n < short.length; n += 2) groups.push(short.slice(n, n + 2))
    const long = part.lines.filter((line) => line.long)
    const all = [
      ...groups.map((group) => group.flatMap((line): Cell[] => [cell(say(line.label)), { ...cell(...given(line, mark)), span: group.length === 1 ? 3 : 1 }])),
      ...long.map((line): Cell[] => [cell(say(line.label)), wide(3, ...given(line, mark))]),
    ]
    return all.map((row, n) => (n === 0 ? [tall(all.length, bold(part.heading ?? 'Details')), ...row] : row))
  })
  return [...top(filled), table(rows)]
} // prettier-ignore

export const secondLayouts = {
  'note-between': noteBetween, 'under-in-threes': underInThrees, 'tab-pairs': tabPairs, 'parties-abreast': partiesAbreast,
  'asked-and-answered': askedAndAnswered, dashed, captioned, 'six-columns': sixColumns,
} as const // prettier-ignore
