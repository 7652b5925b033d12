const encoder = new TextEncoder()

/**
 * Text for a header of a mail: as it is when it is plain ASCII, else as encoded words (RFC 2047) of at most 75
 * characters, none of which cuts a character in two. Line ends cannot get in.
 */
export function headerText(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ').trim()
  if (/^[\x20-\x7e]*$/.test(line) && line.length <= 60) return line
  const words: string[] = []
  let part = ''
  for (const character of line) {
    if (part !== '' && encoder.encode(part + character).length > 42) {
      words.push(part)
      part = ''
    }
    part += character
  }
  if (part !== '') words.push(part)
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ')
}
