import { hash } from 'node:crypto'

/** Lower-case hexadecimal sha256 of bytes, or of text as UTF-8. */
export function sha256Of(content: Uint8Array | string): string {
  return hash('sha256', content, 'hex')
}
