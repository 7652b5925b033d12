import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { openReader } from './support/reading'

const damaged = resolve(import.meta.dirname, '../fixtures/damaged')

it.each([
  ['an object of a PDF', 'broken-object.pdf'],
  ['the properties of an older workbook', 'broken-properties.xls'],
])(
  'A24 damage to %s that nobody asks for does not end the reader',
  async (_, name) => {
    const reader = await openReader()
    try {
      const bytes = new Uint8Array(readFileSync(join(damaged, name)))
      const { items } = await reader.read(bytes, name)
      expect(items.map(({ problem }) => problem?.code)).not.toContain('reader-stopped')
      expect(items).not.toHaveLength(0)
    } finally {
      reader.close()
    }
  },
  60_000,
)
