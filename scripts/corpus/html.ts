import { shown, type Node, type Run } from './page'

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\t', '&nbsp;&nbsp; &nbsp;')

/** How a mail program or a word processor writes its HTML. */
export type Hand = 'plain' | 'outlook' | 'gmail' | 'apple'

function inline(run: Run, hand: Hand): string {
  let text = escaped(shown(run))
  if (run.choices)
    return `<select>${run.choices.map((c) => `<option${c === run.text ? ' selected' : ''}>${escaped(c)}</option>`).join('')}</select>`
  if (run.bold) text = hand === 'gmail' ? `<b>${text}</b>` : hand === 'outlook' ? `<b><span lang=EN-GB>${text}</span></b>` : `<strong>${text}</strong>`
  if (run.italic) text = `<i>${text}</i>`
  if (run.struck) text = hand === 'apple' ? `<span style="text-decoration: line-through;">${text}</span>` : `<s>${text}</s>`
  if (run.highlighted) text = `<span style='background:yellow;mso-highlight:yellow'>${text}</span>`
  return text
} // prettier-ignore

const paragraphs: Record<Hand, (inner: string) => string> = {
  plain: (inner) => `<p>${inner}</p>`,
  outlook: (inner) => `<p class=MsoNormal>${inner}<o:p></o:p></p>`,
  gmail: (inner) => `<div>${inner === '' ? '<br>' : inner}</div>`,
  apple: (inner) =>
    `<div style="margin: 0px; font-family: Helvetica;">${inner === '' ? '<br>' : inner}</div>`,
}

export function htmlOf(nodes: readonly Node[], hand: Hand): string {
  return nodes
    .map((node) => {
      if (node.kind === 'heading') {
        return hand === 'gmail' || hand === 'apple'
          ? paragraphs[hand](`<b>${escaped(node.text)}</b>`)
          : `<h${node.level}>${escaped(node.text)}${hand === 'outlook' ? '<o:p></o:p>' : ''}</h${node.level}>`
      }
      if (node.kind === 'para')
        return paragraphs[hand](node.lines.map((line) => line.map((run) => inline(run, hand)).join('')).join('<br>'))
      const rows = node.rows.map((row) => {
        const cells = row.map((cell) => {
          const merged = `${cell.span ? ` colspan=${cell.span}` : ''}${cell.down ? ` rowspan=${cell.down}` : ''}`
          const style = hand === 'outlook' ? " style='width:225.4pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'" : ''
          return `<td${merged}${style}>${htmlOf(cell.nodes, hand)}</td>`
        })
        return `<tr>${cells.join('')}</tr>`
      })
      const open = hand === 'outlook' ? '<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0>' : '<table border="1">'
      return `${open}<tbody>${rows.join('\n')}</tbody></table>${hand === 'outlook' ? paragraphs.outlook('&nbsp;') : '<br>'}`
    })
    .join('\n')
} // prettier-ignore

/** The page as text, the way a mail program makes it when it drops the formatting. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'heading') return `\n${node.text}\n`
      if (node.kind === 'para') return node.lines.map((line) => line.map(shown).join('')).join('\n')
      return node.rows.map((row) => row.map((cell) => textOf(cell.nodes)).join('\t')).join('\n')
    })
    .join('\n')
}
