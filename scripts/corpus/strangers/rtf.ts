import type { Filled, Line } from '../forms'

const escaped = (text: string): string =>
  text
    .replace(/[\\{}]/g, (sign) => `\\${sign}`)
    .replace(/[^\x20-\x7e\n]/g, (letter) => `\\u${letter.charCodeAt(0)}?`)
    .replaceAll('\n', '\\line ')

function given({ written: { text, options, chosen = [] } }: Line): string {
  if (!options) return escaped(text)
  // Both answers printed, the one that does not apply struck through.
  if (options.length === 2 && chosen.length > 0)
    return options.map((option, n) => (chosen.includes(n) ? escaped(option) : `{\\strike ${escaped(option)}}`)).join(' / ') // prettier-ignore
  return escaped(text)
}

/** A table row by row, as WordPad and old word processors write it. */
export function rtfForm(filled: Filled): string {
  const row = (cells: readonly (readonly [text: string, right: number])[]) =>
    `\\trowd\\trgaph108\\trleft-108${cells.map(([, right]) => `\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx${right}`).join('')}\n${cells.map(([text]) => `\\pard\\intbl ${text}\\cell`).join('\n')}\n\\row\n`
  const rows = filled.parts.flatMap((part) => [
    ...(part.heading === null ? [] : [row([[`{\\b ${escaped(part.heading)}}`, 9000]])]),
    ...part.lines.map((line) => row(line.long ? [[`{\\b ${escaped(line.label)}}\\par ${given(line)}`, 9000]] : [[escaped(line.label), 3400], [given(line), 9000]])),
  ])
  return `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\info{\\title Form}{\\author A}}\\viewkind4\\uc1\\f0\\fs22\n\\pard\\qc{\\b\\fs32 ${escaped(filled.title)}}\\par\n\\pard ${escaped(filled.board)}\\par\n{\\i ${escaped(filled.guidance)}}\\par\n${rows.join('')}\\pard\\par\n}`
} // prettier-ignore
