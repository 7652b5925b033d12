import type { Filled, Line } from '../../forms'
import { html } from '../../strangers/web'

const answer = ({ written: { text } }: Line): string => text
const mso = (inner: string): string =>
  `<p class=MsoNormal style='margin:0cm;line-height:normal'><span lang=EN-GB style='font-size:11.0pt;font-family:"Aptos",sans-serif'>${inner === '' ? '&nbsp;' : inner}<o:p></o:p></span></p>`

/** Outlook: greetings, the form's table copied into the mail, and a signature. */
export function copiedIn(filled: Filled, { hello, from }: { hello: string; from: readonly string[] }): string {
  const td = (inner: string, span = 1) => `<td valign=top${span > 1 ? ` colspan=${span}` : ''} style='border:solid #7F7F7F 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'>${inner}</td>`
  const rows = filled.parts.flatMap(({ heading, lines }) => [
    ...(heading === null ? [] : [`<tr>${td(mso(`<b>${html(heading)}</b>`), 2)}</tr>`]),
    ...lines.map((line) => `<tr>${td(mso(html(line.label)))}${td(answer(line).split('\n').map((each) => mso(html(each))).join(''))}</tr>`),
  ])
  return `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15 (filtered medium)"></head><body lang=EN-GB link="#0563C1" vlink="#954F72"><div class=WordSection1>${hello.split('\n').map((each) => mso(html(each))).join('')}${mso('')}${mso(`<b>${html(filled.title)}</b>`)}${mso(html(filled.board))}${mso('')}<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;border:none'>${rows.join('')}</table>${mso('')}${mso('Kind regards')}${mso('')}${from.map((each) => mso(html(each))).join('')}${mso('<i>This email may contain information which is confidential. If you have received it in error please delete it.</i>')}</div></body></html>`
} // prettier-ignore

/** Gmail: the form's questions as lines of text, a long answer below its question. */
export function asText(filled: Filled, { hello, from }: { hello: string; from: readonly string[] }): string {
  const ask = (line: Line): string => (line.long ? `${line.label}:\n${answer(line)}\n` : `${line.label}: ${answer(line)}`)
  const parts = filled.parts.map(({ heading, lines }) => `${heading === null ? '' : `*${heading}*\n`}${lines.map(ask).join('\n')}`)
  return `${hello}\n\n${filled.title}\n${filled.board}\n\n${parts.join('\n\n')}\n\n--\n${from.join('\n')}\n`
} // prettier-ignore

/** What a web form sends the board when somebody has filled it in; questions nobody answered are left out. */
export function notified(filled: Filled, reference: string): { text: string; html: string } {
  const lines = filled.parts.map(({ heading, lines: asked }) => ({ heading, lines: asked.filter((line) => answer(line) !== '') })).filter((part) => part.lines.length > 0)
  const intro = `A new “${filled.title}” has been submitted on the website of ${filled.board}.`
  return {
    text: `${intro}\n\nSubmission ${reference}\n\n${lines.map((part) => `${part.heading === null ? '' : `== ${part.heading} ==\n`}${part.lines.map((line) => `${line.label}\n${answer(line)}\n`).join('\n')}`).join('\n')}\nThis is an automated message. Please do not reply to it.\n`,
    html: `<html><body style="font-family:Arial,Helvetica,sans-serif"><p>${html(intro)}</p><p>Submission ${reference}</p>${lines.map((part) => `${part.heading === null ? '' : `<h3 style="margin:16px 0 4px">${html(part.heading)}</h3>`}<table width="100%" cellpadding="6" style="border-collapse:collapse">${part.lines.map((line) => `<tr><td width="35%" style="border-bottom:1px solid #ddd;color:#555">${html(line.label)}</td><td style="border-bottom:1px solid #ddd">${html(answer(line))}</td></tr>`).join('')}</table>`).join('')}<p style="font-size:11px">This is an automated message. Please do not reply to it.</p></body></html>`,
  }
} // prettier-ignore

/** What a covering note says. */
export const coverNotes = {
  short:
    'Hi\n\nForm attached as discussed.\n\nThanks\nElaine\n\nElaine Dovey\nHome Manager | Severn Bank Care Home\n',
  full: 'Good morning\n\nPlease find attached a Concern about Practice form which the Designated Nurse has asked me to send on. This has now been closed at stage 2 so is for your records. Apologies for the delay, which is due to annual leave.\n\nPlease would you confirm receipt.\n\nKind regards\n\nMaya Whitcombe\nPA to the Designated Nurse\nSouth Thames Basin ICB\nI work Monday to Wednesday\n',
  chasing:
    'Dear team\n\nI sent this on 8 May but have had no reply, so am sending it again.\n\nRegards\n\nKwabena Osei\nNamed Professional, Safeguarding Adults\nColne Hospitals NHS Trust\n',
} as const
