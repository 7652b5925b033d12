import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readArguments } from './arguments'
import { readPassphrase } from './passphrase'

const folder = mkdtempSync(join(tmpdir(), 'accord-passphrase-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = 'café harbour lantern dune'
const readFrom = (bytes: Buffer) => {
  const file = join(folder, 'passphrase.txt')
  writeFileSync(file, bytes)
  return readPassphrase(readArguments(['cases', '--passphrase-file', file]))
}

it.each([
  ['UTF-8', Buffer.from(`${words}\n`)],
  ['UTF-8 with the mark of Notepad', Buffer.from(`\uFEFF${words}\r\nsecond line`)],
  ['UTF-16, as PowerShell writes it', Buffer.from(`\uFEFF${words}\r\n`, 'utf16le')],
  ['UTF-16 the other way round', Buffer.from(`\uFEFF${words}`, 'utf16le').swap16()],
])('is the first line of a file in %s', async (_, bytes) => {
  expect(await readFrom(bytes)).toBe(words)
})

it('is never guessed from a file in an older character set', async () => {
  await expect(readFrom(Buffer.from(words, 'latin1'))).rejects.toThrow('older character set')
})

it('is not an empty first line', async () => {
  await expect(readFrom(Buffer.from('\nsecond line'))).rejects.toThrow('missing, empty')
})
