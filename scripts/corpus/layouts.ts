import { answer, answerNodes, type Hand } from './answers'
import type { Filled, Line, Part } from './forms'
import { broken, cell, heading, para, say, table, tall, wide, type Cell, type Node } from './page'

/** A way of setting a form out. */
export type Layout = (filled: Filled, hand: Hand) => Node[]

export const label = (text: string, end = ''): Node => say(`${text}${end}`, { bold: true })
export const top = ({ board, title, guidance }: Filled): Node[] => [
  heading(board, 1),
  heading(title, 1),
  ...(guidance ? [say(guidance, { italic: true })] : []),
]
export const each = (filled: Filled, part: (part: Part) => Node[]): Node[] => [
  ...top(filled),
  ...filled.parts.flatMap(part),
]
export const named = ({ heading: over }: Part, level: 2 | 3 = 2): Node[] =>
  over === null ? [] : [heading(over, level)]
const inPairs = <T>(list: readonly T[]): (readonly [T, T | undefined])[] =>
  list.flatMap((one, i) => (i % 2 === 0 ? [[one, list[i + 1]] as const] : []))

/** Label left, answer right; a heading over each table. */
const twoColumns: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    table(part.lines.map((line) => [cell(label(line.label)), cell(...answerNodes(line, hand))])),
  ])

/** Two questions a row; long ones have a row to themselves. */
const fourColumns: Layout = (filled, hand) =>
  each(filled, (part) => {
    const short = part.lines.filter((line) => !line.long)
    const both = (line: Line | undefined): Cell[] =>
      line ? [cell(label(line.label, ':')), cell(...answerNodes(line, hand))] : [cell(say('')), cell(say(''))]
    const rows = inPairs(short).map(([a, b]) => [...both(a), ...both(b)])
    const long = part.lines.filter((line) => line.long)
    return [
      ...named(part),
      table([
        ...rows,
        ...long.map((line) => [cell(label(line.label, ':')), wide(3, ...answerNodes(line, hand))]),
      ]),
    ]
  })

/** A heading for each question and its answer below. */
const underHeadings: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => [heading(line.label, 3), ...answerNodes(line, hand)]),
  ])

/** Bold question, answer in the paragraph below, a blank line between. */
const belowBold: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => [label(line.label, line.label.endsWith('?') ? '' : ':'), ...answerNodes(line, hand), say('')]),
  ]) // prettier-ignore

/** One table: the block's heading merged over the rows at its left. */
const mergedSide: Layout = (filled, hand) => {
  const rows = filled.parts.flatMap((part): Cell[][] =>
    part.lines.map((line, index) => {
      const pair = [cell(say(line.label)), cell(...answerNodes(line, hand, true))]
      if (part.heading === null) return [wide(2, label(line.label)), cell(...answerNodes(line, hand, true))]
      return index === 0 ? [tall(part.lines.length, label(part.heading)), ...pair] : pair
    }),
  )
  return [...top(filled), table(rows)]
}

/** One table: the block's heading in a row of its own across it. */
const mergedAbove: Layout = (filled, hand) => {
  const rows = filled.parts.flatMap((part): Cell[][] => [
    ...(part.heading === null ? [] : [[wide(2, label(part.heading))]]),
    ...part.lines.map((line) => [cell(say(line.label)), cell(...answerNodes(line, hand, true))]),
  ])
  return [...top(filled), table(rows)]
}

/** Question and answer in one cell, two cells a row. */
const oneCell: Layout = (filled, hand) =>
  each(filled, (part) => {
    const both = (line: Line): Cell => {
      const [first = [], ...more] = answer(line, hand)
      return cell(broken([[{ text: `${line.label}: `, bold: true }, ...first], ...more]))
    }
    const short = part.lines.filter((line) => !line.long)
    const rows = inPairs(short).map(([a, b]) => [both(a), b ? both(b) : cell(say(''))])
    return [...named(part), table([...rows, ...part.lines.filter((l) => l.long).map((l) => [{ ...both(l), span: 2 }])])]
  }) // prettier-ignore

/** The question on the first line of a cell, the answer below it in the same cell. */
const stackedCell: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    table(part.lines.map((line) => [cell(label(line.label), ...answerNodes(line, hand))])),
  ])

/** Turned sideways: questions in the first row, answers in the second. */
const sideways: Layout = (filled, hand) =>
  each(filled, (part) => {
    const short = part.lines.filter((line) => !line.long)
    const groups: Line[][] = []
    for (let i = 0; i < short.length; i += 4) groups.push(short.slice(i, i + 4))
    return [
      ...named(part),
      ...groups.map((group) =>
        table([
          group.map((line) => cell(label(line.label))),
          group.map((line) => cell(...answerNodes(line, hand))),
        ]),
      ),
      ...part.lines
        .filter((line) => line.long)
        .map((line) => table([[cell(label(line.label))], [cell(...answerNodes(line, hand))]])),
    ]
  })

/** "Label: value" in paragraphs. */
const colons: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = answer(line, hand)
      return [para({ text: `${line.label}: `, bold: true }, ...first), ...more.map((runs) => para(...runs))]
    }),
  ])

/** "Label: value" in plain type, nothing bold, the blocks' names before their questions. */
const plainColons: Layout = (filled, hand) =>
  each(filled, ({ heading: over, lines }) =>
    lines.flatMap((line) => {
      const [first = [], ...more] = answer(line, hand)
      const text = over === null ? line.label : `${over} – ${line.label.toLowerCase()}`
      return [para({ text: `${text}: ` }, ...first), ...more.map((runs) => para(...runs))]
    }),
  )

/** Question and answer set apart by tabs. */
const tabbed: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part, 3),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = answer(line, hand)
      return [para({ text: `${line.label}\t`, bold: true }, ...first), ...more.map((runs) => para(...runs))]
    }),
  ])

/** The parties side by side, what is asked of each down the side; the rest in two columns. */
const matrix: Layout = (filled, hand) => {
  const parties = filled.parts.filter((part) => part.heading !== null)
  const rest = filled.parts.filter((part) => part.heading === null)
  const first = parties[0]?.lines.map(({ label: asked }) => asked) ?? []
  const alike = parties.filter(({ lines }) => lines.every((line, i) => line.label === first[i]) && lines.length === first.length)
  if (alike.length < 2) return twoColumns(filled, hand)
  const rows: Cell[][] = [
    [cell(say('')), ...alike.map((part) => cell(label(part.heading ?? '')))],
    ...first.map((asked, i) => [
      cell(label(asked)),
      ...alike.map((part) => cell(...(part.lines[i] ? answerNodes(part.lines[i], hand) : [say('')]))),
    ]),
  ]
  const others = parties.filter((part) => !alike.includes(part))
  const [before = { heading: null, lines: [] }, ...after] = rest
  const two = (part: Part): Node[] => [
    ...named(part),
    table(part.lines.map((line) => [cell(label(line.label)), cell(...answerNodes(line, hand))])),
  ]
  return [...top(filled), ...two(before), table(rows), ...after.flatMap(two), ...others.flatMap(two)]
} // prettier-ignore

/** Every block a table inside a cell of an outer table. */
const nested: Layout = (filled, hand) => [
  ...top(filled),
  table(
    filled.parts.map((part) => [
      cell(
        ...(part.heading === null ? [] : [label(part.heading)]),
        table(part.lines.map((line) => [cell(say(line.label)), cell(...answerNodes(line, hand))])),
      ),
    ]),
  ),
]

/** Lines to write on, typed over. */
const ruledLines: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => {
      const [first, ...more] = answer(line, hand)
      if (!first) return [para({ text: `${line.label}: ______________________` })]
      return [
        para({ text: `${line.label}: ___` }, ...first, { text: '___' }),
        ...more.map((runs) => para(...runs)),
      ]
    }),
  ])

/** No lines around the cells, labels not bold: as in a form made with a borderless table. */
const borderless: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    table(
      part.lines.map((line) => [cell(say(`${line.label}:`)), cell(...answerNodes(line, hand))]),
      false,
    ),
  ])

/** What is asked explained under each question, in the question's cell. */
const guided: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    table(
      part.lines.map((line) => [
        cell(label(line.label), ...(line.long ? [say('Please give as much detail as you can and do not use initials.', { italic: true })] : [])),
        cell(...answerNodes(line, hand)),
      ]),
    ),
    say('If you need more room please continue on a separate sheet.', { italic: true }),
  ]) // prettier-ignore

export const layouts = {
  'two-columns': twoColumns, 'four-columns': fourColumns, 'under-headings': underHeadings, 'below-bold': belowBold,
  'merged-side': mergedSide, 'merged-above': mergedAbove, 'one-cell': oneCell, 'stacked-cell': stackedCell, sideways,
  colons, 'plain-colons': plainColons, tabbed, matrix, nested, 'ruled-lines': ruledLines, borderless, guided,
} as const // prettier-ignore
export type LayoutName = keyof typeof layouts
