import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { openReader } from './support/reading'

const damaged = resolve(import.meta.dirname, '../fixtures/damaged')

it('A24 an object of a PDF that could not be had, though nobody asked for it, does not end the reader', async () => {
  const reader = await openReader()
  try {
    const bytes = new Uint8Array(readFileSync(join(damaged, 'broken-object.pdf')))
    const { items } = await reader.read(bytes, 'Form.pdf')
    expect(items.map(({ problem }) => problem?.code)).not.toContain('reader-stopped')
    expect(items).toHaveLength(1)
  } finally {
    reader.close()
  }
}, 60_000)
