import type { GivenFile } from '../import-run'

/**
 * Pasted text as something received. The clipboard's HTML is kept as it came, when there is some, because tables and
 * struck-out answers are only in it; what is in it is read as text and never shown as a page.
 */
export function pastedMail({ text, html }: { text: string; html: string | null }): GivenFile {
  const source = 'Pasted text'
  if (html === null || html.trim() === '')
    return { source, name: 'Pasted text.txt', bytes: new TextEncoder().encode(text) }
  return { source, name: 'Pasted text.html', bytes: new TextEncoder().encode(asPage(html)) }
}

/** Clipboards hold fragments as often as pages; a page says what it is at its start. */
function asPage(html: string): string {
  return /^\s*(<!doctype html|<html)/i.test(html) ? html : `<html><body>${html}</body></html>`
}
