import { answer, answerNodes } from './answers'
import type { Line, Part } from './forms'
import { boxOf } from './other-questions'
import { broken, cell, heading, para, say, table, wide, type Cell, type Node, type Run } from './page'
import { each, label, named, top, type Layout } from './layouts'

/** "Name: …", "Role: …" one under the other in the cell beside the block's heading. */
const partyCell: Layout = (filled, hand) => [
  ...top(filled),
  table(
    filled.parts.flatMap((part): Cell[][] => {
      if (part.heading === null) return part.lines.map((line) => [cell(label(line.label)), cell(...answerNodes(line, hand))])
      const inside = part.lines.map((line): Node => {
        const [first = [], ...more] = answer(line, hand)
        return broken([[{ text: `${line.label}: ` }, ...first], ...more])
      })
      return [[cell(label(part.heading)), cell(...inside)]]
    }),
  ),
] // prettier-ignore

/** A number, the question and the answer in three columns. */
const numberedRows: Layout = (filled, hand) => {
  let number = 0
  return each(filled, (part) => [
    ...named(part),
    table(
      part.lines.map((line) => [
        cell(say(String(++number))),
        cell(label(line.label)),
        cell(...answerNodes(line, hand)),
      ]),
    ),
  ])
}

/** Dots between question and answer. */
const leaders: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = answer(line, hand)
      return [para({ text: `${line.label} ........ ` }, ...first), ...more.map((runs) => para(...runs))]
    }),
  ])

/** The board and the form's name in the first rows of the one table there is, the questions shaded caps. */
const allInTable: Layout = (filled, hand) => [
  table([
    [wide(2, label(filled.board))],
    [wide(2, label(filled.title))],
    ...(filled.guidance ? [[wide(2, say(filled.guidance, { italic: true }))]] : []),
    ...filled.parts.flatMap((part): Cell[][] => [
      ...(part.heading === null ? [] : [[wide(2, label(part.heading.toUpperCase()))]]),
      ...part.lines.flatMap((line): Cell[][] =>
        line.long
          ? [[wide(2, label(line.label))], [wide(2, ...answerNodes(line, hand))]]
          : [[cell(label(line.label)), cell(...answerNodes(line, hand))]],
      ),
    ]),
  ]),
]

/** Two columns with what other forms also ask: for the office, of the family, of others, day by day. */
const withOthers: Layout = (filled, hand) => {
  const rows = (part: Part): Node =>
    table(part.lines.map((line) => [cell(label(line.label)), cell(...answerNodes(line, hand))]))
  const last = filled.parts.length - 1
  return [
    ...top(filled),
    ...filled.parts.flatMap((part, index) => [
      ...named(part),
      rows(part),
      ...(index === 0 ? boxOf('family') : index === last ? [] : []),
    ]),
    ...boxOf('others'),
    ...boxOf('chronology'),
    ...boxOf('office'),
  ]
}

/** Question in plain type on a line of its own, the answer in italics below, a blank line between. */
const plainBelow: Layout = (filled, hand) =>
  each(filled, (part) => [
    ...named(part),
    ...part.lines.flatMap((line) => [
      say(`${line.label}${line.label.endsWith('?') ? '' : ':'}`),
      ...answer(line, hand).map((runs) => para(...runs.map((run): Run => ({ ...run, italic: true })))),
      say(''),
    ]),
  ])

/** A hint in brackets behind each question, in lighter type on the same line. */
const hintInCell: Layout = (filled, hand) =>
  each(filled, (part) => {
    const hinted = (line: Line): Node =>
      para(
        { text: line.label, bold: true },
        { text: line.long ? ' (include dates, who was present and what was said)' : ' (if known)' },
      )
    return [
      ...named(part),
      table(part.lines.map((line) => [cell(hinted(line)), cell(...answerNodes(line, hand))])),
    ]
  })

/** Headings of parts numbered as "Section 2: …", and the questions of a block in four columns. */
const sections: Layout = (filled, hand) => [
  ...top(filled),
  ...filled.parts.flatMap((part, index) => {
    const pairs: (readonly [Line, Line | undefined])[] = part.lines
      .filter((line) => !line.long)
      .flatMap((one, i, all) => (i % 2 === 0 ? [[one, all[i + 1]] as const] : []))
    const pair = (line: Line | undefined): Cell[] =>
      line ? [cell(say(line.label)), cell(...answerNodes(line, hand))] : [cell(say('')), cell(say(''))]
    return [
      heading(`Section ${index + 1}${part.heading === null ? '' : `: ${part.heading}`}`, 2),
      table([
        ...pairs.map(([a, b]) => [...pair(a), ...pair(b)]),
        ...part.lines.filter((line) => line.long).map((line) => [cell(say(line.label)), wide(3, ...answerNodes(line, hand))]),
      ]),
    ]
  }),
] // prettier-ignore

export const moreLayouts = {
  'party-cell': partyCell, 'numbered-rows': numberedRows, leaders, 'all-in-table': allInTable, 'with-others': withOthers,
  'plain-below': plainBelow, 'hint-in-cell': hintInCell, sections,
} as const // prettier-ignore
