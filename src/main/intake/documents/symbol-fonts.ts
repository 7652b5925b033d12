/** What the picture fonts show for each character code, where it matters to a form. */
const wingdings: Record<number, string> = {
  0x6c: '●', 0x6e: '■', 0x6f: '□', 0x70: '□', 0x71: '❑', 0x72: '❒', 0x78: '☒', 0x9f: '•', 0xa7: '▪', 0xa8: '☐',
  0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xf0: '⇨', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑',
} // prettier-ignore
const wingdings2: Record<number, string> = {
  0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0x53: '☒', 0x54: '☒', 0xa3: '☐', 0x2a: '☐',
} // prettier-ignore
const webdings: Record<number, string> = { 0x61: '✓', 0x63: '☐', 0x67: '■', 0x72: '✗' }

const zapfDingbats: Record<number, string> = {
  0x33: '✓', 0x34: '✔', 0x35: '✗', 0x36: '✗', 0x37: '✗', 0x38: '✘', 0x6c: '●', 0x6d: '○', 0x6e: '■', 0x6f: '❏',
  0x70: '❐', 0x71: '❑', 0x72: '❒',
} // prettier-ignore

function tableOf(font: string): Record<number, string> | null {
  const name = font.toLowerCase().replaceAll(' ', '')
  if (name === 'wingdings') return wingdings
  if (name === 'wingdings2') return wingdings2
  if (name === 'webdings') return webdings
  if (/^(?:itc)?(?:zapf)?dingbats/.test(name)) return zapfDingbats
  return null
}

/** True when text in this font is pictures rather than letters. */
export function isSymbolFont(font: string | undefined): boolean {
  return (
    font !== undefined && (tableOf(font) !== null || /^(wingdings3|symbol)$/i.test(font.replaceAll(' ', '')))
  )
}

/** The Unicode character shown for a code in a picture font; a bullet when it is a picture with no meaning to a form. */
export function symbolOf(code: number, font: string | undefined): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code
  if (low === 0x20 || low === 0xa0) return ' '
  return (tableOf(font ?? 'Wingdings') ?? {})[low] ?? '•'
}

/** Spaces, and pictures a file already names by what they show. */
const isAsShown = (c: string): boolean => /\s|[\u2190-\u2BFF\u{1F500}-\u{1F5FF}]/u.test(c)

/** Text as shown: picture-font letters, and private-use characters that stand for them, become what a person sees. */
export function shownText(text: string, font: string | undefined): string {
  if (isSymbolFont(font)) {
    return Array.from(text, (c) => (isAsShown(c) ? c : symbolOf(c.codePointAt(0) ?? 0, font))).join('')
  }
  if (!/[\uF000-\uF0FF]/.test(text)) return text
  return text.replace(/[\uF000-\uF0FF]/g, (c) => symbolOf(c.charCodeAt(0), 'Wingdings'))
}
