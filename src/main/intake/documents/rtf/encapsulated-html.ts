import '../../sources/text-decoder'
import { rtfTokens } from './tokens'

/**
 * The HTML that Outlook wraps in RTF (`\fromhtml1`), or null when the RTF is text in its own right. Inside it, `\*\htmltag`
 * groups hold the markup, plain text is the text, and what stands between `\htmlrtf` and `\htmlrtf0` is for RTF readers only.
 */
export function encapsulatedHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 400)).toString('latin1')
  if (!head.includes('\\fromhtml1')) return null
  const decoder = decoderOf(head)
  const stack: { skip: boolean; tag: boolean; rtfOnly: boolean }[] = []
  let now = { skip: false, tag: false, rtfOnly: false }
  let optional = false
  let toSkip = 0
  let html = ''
  const add = (text: string) => {
    if (!now.skip && !now.rtfOnly && stack.length > 0) html += text
  }
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') {
      stack.push({ ...now })
      optional = false
    } else if (token.kind === 'close') now = stack.pop() ?? now
    else if (token.kind === 'bytes') {
      const kept = token.bytes.slice(toSkip)
      toSkip = Math.max(0, toSkip - token.bytes.length)
      add(decoder.decode(Uint8Array.from(kept)))
    } else {
      const { word, value } = token
      if (word === '*') optional = true
      else if (word === 'htmltag') now = { ...now, tag: true, skip: false }
      else if (optional || /^(fonttbl|colortbl|stylesheet|info|pict)$/.test(word))
        now = { ...now, skip: true }
      else if (word === 'htmlrtf') now = { ...now, rtfOnly: value !== 0 }
      else if (word === 'par' || word === 'line') add('\n')
      else if (word === 'tab') add('\t')
      else if (word === 'nbsp') add('&nbsp;')
      else if (word === 'u') {
        add(String.fromCharCode((value ?? 0) < 0 ? (value ?? 0) + 65_536 : (value ?? 0)))
        toSkip = 1
      }
      if (word !== '*') optional = false
    }
  }
  return html
}

function decoderOf(head: string): TextDecoder {
  try {
    return new TextDecoder(`windows-${/\\ansicpg(\d+)/.exec(head)?.[1] ?? '1252'}`)
  } catch {
    return new TextDecoder('windows-1252')
  }
}
