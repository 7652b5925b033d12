import type { Filled } from '../../forms'
import { html } from '../../strangers/web'

/** Outlook's way: the answer with its writer's own name and number above, the form's table in the mail below. */
export const answeredAbove = (filled: Filled): string =>
  `<html><body style="font-family:Aptos"><p>Thanks Polly, logged as number 62.</p><p>Dilys Maddocks<br>Business Support Officer<br>Tel: 01632 960399</p><hr><p><b>From:</b> Polly Service-Hart<br><b>Sent:</b> 14 May 2026 09:12<br><b>To:</b> Board office<br><b>Subject:</b> Form</p><p>Hi, the form is pasted in below.</p><h2>${html(filled.title)}</h2><p>${html(filled.board)}</p><table border="1">${filled.parts
    .map((part) => `${part.heading === null ? '' : `<tr><td colspan="2" bgcolor="#dddddd"><b>${html(part.heading)}</b></td></tr>`}${part.lines.map((line) => `<tr><td>${html(line.label)}</td><td>${html(line.written.text)}</td></tr>`).join('')}`)
    .join('')}</table><p>Polly</p></body></html>` // prettier-ignore

/** A table drawn with upright strokes in plain text. */
export function drawn(filled: Filled): string {
  const all = filled.parts.flatMap(({ lines }) => lines)
  const width = Math.max(...all.map(({ label }) => label.length))
  const row = (label: string, text: string): string => `| ${label.padEnd(width)} | ${text} |`
  const rule = `+${'-'.repeat(width + 2)}+${'-'.repeat(40)}+`
  return `To the Board\n\n${filled.title}\n${filled.board}\n\n${rule}\n${filled.parts
    .flatMap((part) => [...(part.heading === null ? [] : [row(part.heading.toUpperCase(), '')]), ...part.lines.map((line) => row(line.label, line.written.text.replaceAll('\n', ' ')))])
    .join(`\n${rule}\n`)}\n${rule}\n\nregards\nNkechi\n`
} // prettier-ignore

/** What a covering mail says of the form that comes with it. */
export const cover = ({ fields }: Filled): string =>
  `Dear all\n\nPlease find attached our notification about ${String(fields['subject.name'])}. The other agency is ${String(fields['escalatedTo.agency'])}. Happy to talk.\n\nKind regards\n\nNkechi Udoh\nGroup Manager\n01632 960515\n`
