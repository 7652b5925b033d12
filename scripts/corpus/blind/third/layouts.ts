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

/** How choices are shown. */
export type Mark = 'tick-after' | 'box-after' | 'word' | 'only-left'

const bold = (text: string): Node => say(text, { bold: true })
const ended = (label: string): string => (/[?:]$/.test(label) ? label : `${label}:`)
const top = ({ board, title, guidance }: Filled): Node[] => [
  heading(title, 1),
  say(board, { bold: true }),
  say(guidance),
]

function marked({ text, options, chosen = [] }: Line['written'], mark: Mark): Run[][] {
  if (options && mark === 'tick-after') return [[{ text: options.map((option, n) => (chosen.includes(n) ? `${option} ✓` : option)).join('     ') }]]
  if (options && mark === 'box-after') return [[{ text: options.map((option, n) => `${option} ${chosen.includes(n) ? '☒' : '☐'}`).join('    ') }]]
  if (text === '') return []
  return text.split('\n').map((line, n) => [{ text: n === 0 && options && mark === 'only-left' && options.length === 2 ? `${line} (delete as applicable)` : line }])
} // prettier-ignore
const given = (line: Line, mark: Mark): Node[] => {
  const lines = marked(line.written, mark)
  return lines.length === 0 ? [say('')] : lines.map((runs) => para(...runs))
}
const isParty = ({ heading: over, lines }: Part): boolean =>
  over !== null && lines.length > 2 && lines.every((line) => !line.long)
const alike = (parts: readonly Part[]): Part[] => {
  const parties = parts.filter(isParty)
  const of = (part: Part): string => part.lines.map(({ label }) => label).join('|')
  return parties.filter((part) => parties.filter((other) => of(other) === of(part)).length > 1)
}

export type ThirdLayout = (filled: Filled, mark: Mark) => Node[]

/** The people in a table of their own, a row each; every other question above a box with its answer. */
const peopleTable: ThirdLayout = (filled, mark) => {
  const people = alike(filled.parts)
  const [first] = people
  const rows = first ? table([
    [cell(say('')), ...first.lines.map((line) => cell(bold(line.label)))],
    ...people.map((part) => [cell(bold(part.heading ?? '')), ...part.lines.map((line) => cell(...given(line, mark)))]),
  ]) : say('')
  return [...top(filled), ...filled.parts.flatMap((part) => {
    if (part === first) return [rows]
    if (people.includes(part)) return []
    return [
      ...(part.heading === null ? [] : [heading(part.heading, 2)]),
      ...part.lines.flatMap((line) => [say(line.label), table([[cell(...given(line, mark))]])]),
    ]
  })]
} // prettier-ignore

/** What is written stands on a line, and what it is stands in small letters under it. */
const captionUnder: ThirdLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => {
    const party = isParty(part)
    return [
      ...(part.heading === null ? [] : [heading(part.heading, 3)]),
      party
        ? table([part.lines.map((line) => cell(...given(line, mark))), part.lines.map((line) => cell(say(`(${line.label.toLowerCase()})`, { italic: true })))], false)
        : table(part.lines.map((line) => [cell(bold(ended(line.label))), cell(...given(line, mark))])),
    ]
  }),
] // prettier-ignore

/** A block's answers run together in one cell beside its name, with upright strokes between. */
const runTogether: ThirdLayout = (filled, mark) => [
  ...top(filled),
  table(filled.parts.flatMap((part): Cell[][] => {
    if (!isParty(part)) return part.lines.map((line) => [cell(bold(ended(line.label))), cell(...given(line, mark))])
    const runs = part.lines.flatMap((line, n): Run[] => [...(n > 0 ? [{ text: ' | ' }] : []), { text: `${line.label}: `, italic: true }, ...marked(line.written, 'word').flat()])
    return [[cell(bold(part.heading ?? '')), cell(para(...runs))]]
  })),
] // prettier-ignore

/** Questions to be answered yes or no in a table with a column for each; the others beside their answers. */
const yesNoColumns: ThirdLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => {
    const yesNo = part.lines.filter(({ written }) => written.options?.[0] === 'Yes')
    const other = part.lines.filter((line) => !yesNo.includes(line))
    return [
      ...(part.heading === null ? [] : [bold(part.heading)]),
      ...(other.length === 0 ? [] : [table(other.map((line) => [cell(say(ended(line.label))), cell(...given(line, mark))]))]),
      ...(yesNo.length === 0 ? [] : [table([
        [cell(say('')), cell(bold('Yes')), cell(bold('No'))],
        ...yesNo.map(({ label, written: { chosen = [] } }) => [cell(say(label)), cell(say(chosen.includes(0) ? '✓' : '')), cell(say(chosen.includes(1) ? '✓' : ''))]),
      ])]),
      say(''),
    ]
  }),
] // prettier-ignore

/** A bullet, the question, a colon, the answer. */
const bulleted: ThirdLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [heading(part.heading, 2)]),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = marked(line.written, mark)
      return [para({ text: `• ${ended(line.label)} ` }, ...first), ...more.map((runs) => para({ text: '   ' }, ...runs))]
    }),
  ]),
] // prettier-ignore

/** Each paragraph of an answer a row of its own, its question merged down beside them. */
const stretched: ThirdLayout = (filled, mark) => [
  ...top(filled),
  table([
    ...filled.parts.flatMap((part): Cell[][] => [
      ...(part.heading === null ? [] : [[wide(2, bold(part.heading.toUpperCase()))]]),
      ...part.lines.flatMap((line): Cell[][] => {
        const answer = given(line, mark).filter((node) => node.kind !== 'para' || node.lines.some((runs) => runs.some(({ text }) => text !== '')))
        const [first = say(''), ...more] = answer
        return [[tall(1 + more.length, say(line.label)), cell(first)], ...more.map((node) => [cell(node)])]
      }),
    ]),
  ]),
] // prettier-ignore

/** Nothing but heavier type between the question and its answer, on one line. */
const boldInline: ThirdLayout = (filled, mark) => [
  ...top(filled),
  ...filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [heading(part.heading, 2)]),
    ...part.lines.flatMap((line) => {
      const [first = [], ...more] = marked(line.written, mark)
      return [para({ text: line.label, bold: true }, { text: '   ' }, ...first), ...more.map((runs) => para(...runs))]
    }),
  ]),
] // prettier-ignore

/** Two tables side by side in the cells of one without lines; what is long below them. */
const sideTables: ThirdLayout = (filled, mark) => {
  const inner = (part: Part): Node => table(part.lines.map((line) => [cell(say(ended(line.label))), cell(...given(line, mark))]))
  const parties = filled.parts.filter(isParty)
  const pairs = parties.flatMap((part, n): Cell[][] => {
    const next = parties[n + 1]
    if (n % 2) return []
    return [[cell(bold(part.heading ?? ''), inner(part), say('')), next ? cell(bold(next.heading ?? ''), inner(next), say('')) : cell(say(''))]]
  })
  return [
    ...top(filled),
    ...(pairs.length === 0 ? [] : [table(pairs, false)]),
    ...filled.parts.filter((part) => !parties.includes(part)).flatMap((part) => [
      ...(part.heading === null ? [] : [bold(part.heading)]),
      ...part.lines.map((line) => (line.long ? table([[cell(broken([[{ text: line.label, bold: true }], ...marked(line.written, mark)]))]]) : inner({ heading: null, lines: [line] }))),
    ]),
  ]
} // prettier-ignore

export const thirdLayouts = {
  'people-table': peopleTable, 'caption-under': captionUnder, 'run-together': runTogether, 'yes-no-columns': yesNoColumns, bulleted, stretched, 'bold-inline': boldInline, 'side-tables': sideTables,
} as const // prettier-ignore
