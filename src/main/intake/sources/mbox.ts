/** Before each message but the first. */
export const separator = Buffer.from('\nFrom ')

/** The messages of a mailbox held in memory, `>From` quoting undone. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const messages: Uint8Array[] = []
  let start = 0
  while (start < buffer.length) {
    let next = buffer.indexOf(separator, start)
    while (next >= 0 && !isSeparator(buffer, next + 1)) next = buffer.indexOf(separator, next + 1)
    const end = next < 0 ? buffer.length : next + 1
    const message = messageOf(buffer.subarray(start, end))
    if (message.length > 0) messages.push(message)
    start = end
  }
  return messages
}

/** Whether a line beginning "From " at `at` opens a message: the line after it is a header. Prose is not. */
export function isSeparator(buffer: Buffer, at: number): boolean {
  const lineEnd = buffer.indexOf(10, at)
  if (lineEnd < 0) return false
  return (
    /^From \S+/.test(buffer.toString('latin1', at, at + 80)) &&
    /^[!-9;-~]+:/.test(buffer.toString('latin1', lineEnd + 1, lineEnd + 80))
  )
}

/** One message without its separator line, with `>From` lines as they were written. */
export function messageOf(raw: Buffer): Uint8Array {
  const body = raw.subarray(raw.indexOf(10) + 1)
  if (!body.includes('\n>')) return new Uint8Array(body)
  return new Uint8Array(Buffer.from(body.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'))
}
