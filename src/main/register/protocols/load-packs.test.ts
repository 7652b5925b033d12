import { describe, expect, it } from 'vitest'
import { resolve } from 'node:path'
import { loadPacks } from './load-packs'

const resources = resolve(import.meta.dirname, '../../../../resources')

describe('the built-in packs', () => {
  it('load, all five boards of the brief among them', async () => {
    const { packs } = await loadPacks({ resources })
    const ids = packs.all().map((pack) => pack.id)
    for (const id of [
      'hertfordshire',
      'worcestershire',
      'cheshire-west-and-chester',
      'warwickshire',
      'newcastle',
    ])
      expect(ids).toContain(id)
  })
})
