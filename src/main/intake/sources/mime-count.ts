/** How many MIME parts a mail's boundaries would cut it into, counted before anything parses it. */
export function countMimeParts(bytes: Uint8Array): number {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boundaries = new Set<string>()
  for (
    let at = text.indexOf('boundary');
    at >= 0 && boundaries.size < 5000;
    at = text.indexOf('boundary', at + 8)
  ) {
    const written = /^boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/.exec(
      text.toString('latin1', at, at + 220),
    )
    const boundary = written?.[1] ?? written?.[2]
    if (boundary !== undefined) boundaries.add(boundary)
  }
  let parts = 0
  for (let at = text.indexOf('\n--'); at >= 0; at = text.indexOf('\n--', at + 3)) {
    const line =
      text
        .toString('latin1', at + 3, Math.min(at + 210, text.length))
        .split('\n', 1)[0]
        ?.trimEnd() ?? ''
    if (boundaries.has(line)) parts++
  }
  return parts
}
