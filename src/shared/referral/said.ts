/** Text, or null when nothing was said. */
export function said(text: string | null): string | null {
  const words = text?.trim() ?? ''
  return words === '' ? null : words
}
