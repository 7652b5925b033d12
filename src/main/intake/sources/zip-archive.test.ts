import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { ZipArchive } from './zip-archive'

const text = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null)
const view = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
/** Offsets at which a signature stands. */
function signatures(bytes: Uint8Array, signature: number): number[] {
  const found: number[] = []
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (view(bytes).getUint32(at, true) === signature) found.push(at)
  return found
}
/** Writes a size into every header, as a forger would. */
function forgeSizes(bytes: Uint8Array, size: number): Uint8Array {
  const forged = bytes.slice()
  for (const at of signatures(bytes, 0x04034b50)) view(forged).setUint32(at + 22, size, true)
  for (const at of signatures(bytes, 0x02014b50)) view(forged).setUint32(at + 24, size, true)
  return forged
}
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024)

describe('opening an archive', () => {
  it('reads entries by name, whatever the case', () => {
    const zip = new ZipArchive(zipSync({ 'Word/Document.xml': strToU8('hello') }))
    expect(text(zip.read('word/document.xml'))).toBe('hello')
    expect(zip.read('other')).toBeNull()
  })

  it('reads a name in UTF-8 where nothing marks it as such, and one in Windows-1252', () => {
    const named = (name: string) => {
      const bytes = zipSync({ [name]: strToU8('x') })
      for (const at of signatures(bytes, 0x02014b50)) view(bytes).setUint16(at + 8, 0, true)
      return bytes
    }
    expect(new ZipArchive(named('Ünï cödé ☂.docx')).entries[0]?.name).toBe('Ünï cödé ☂.docx')
    const older = named('Cafe.docx')
    for (const at of signatures(older, 0x02014b50)) older[at + 49] = 0xe9
    expect(new ZipArchive(older).entries[0]?.name).toBe('Café.docx')
  })

  it('refuses a bomb that is honest about its size, without unfolding it', () => {
    expect(() => new ZipArchive(zipSync({ a: zeros(64) }, { level: 1 }))).toThrow(/could harm/)
  })

  it('stops at the declared size of a bomb that lies about it', () => {
    const zip = new ZipArchive(forgeSizes(zipSync({ a: zeros(64) }, { level: 1 }), 1000))
    const before = process.memoryUsage().rss
    expect(() => zip.read('a')).toThrow(/could harm/)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024)
  })

  it('counts what all entries unfold to together', { timeout: 20_000 }, () => {
    const entries = Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`${n}`, zeros(4)]))
    const zip = new ZipArchive(zipSync(entries, { level: 1 }))
    expect(() => zip.entries.forEach((entry) => zip.readEntry(entry))).toThrow(/too large/)
  })

  it('refuses entries that share bytes', () => {
    const bytes = zipSync({ a: strToU8('one'.repeat(50)), b: strToU8('two'.repeat(50)) })
    const [, second = 0] = signatures(bytes, 0x02014b50)
    const overlapping = bytes.slice()
    view(overlapping).setUint32(second + 42, 0, true)
    expect(() => new ZipArchive(overlapping)).toThrow(/could harm/)
  })

  it('refuses too many entries', () => {
    const many = Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}`, strToU8('')]))
    expect(() => new ZipArchive(zipSync(many))).toThrow(/too many parts/)
  })

  it('notices a changed byte', () => {
    const bytes = zipSync({ a: strToU8('Stage 1') }, { level: 0 })
    const at = Buffer.from(bytes).indexOf('Stage 1')
    const changed = bytes.slice()
    changed[at + 6] = '2'.charCodeAt(0)
    expect(() => new ZipArchive(changed).read('a')).toThrow(/damaged/)
  })

  it('refuses a file cut off anywhere', () => {
    const bytes = zipSync({ a: strToU8('text '.repeat(100)) })
    for (let length = 0; length < bytes.length; length += 7) {
      expect(() => new ZipArchive(bytes.subarray(0, length)).read('a')).toThrow()
    }
  })
})
