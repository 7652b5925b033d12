import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecent, rememberRegister } from './recent-registers'

let folder: string
let file: string
const northmere = { folder: '/registers/northmere', boardName: 'Northmere Board' }
const valeside = { folder: '/registers/valeside', boardName: 'Valeside Board' }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'accord-recent-'))
  file = join(folder, 'recent.json')
  await rememberRegister(folder, northmere)
  await rememberRegister(folder, valeside)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the list of registers opened before', () => {
  it('has the newest first', async () => {
    expect(await readRecent(folder)).toEqual([valeside, northmere])
  })

  it('B18 cut off at any byte is an empty list, and works again with the next register', async () => {
    const whole = await readFile(file)
    for (let length = 0; length < whole.length; length += 7) {
      await writeFile(file, whole)
      await truncate(file, length)
      expect(await readRecent(folder), `${length} bytes`).toEqual([])
      await rememberRegister(folder, northmere)
      expect(await readRecent(folder)).toEqual([northmere])
    }
  })

  it('B18 with anything else in it is an empty list', async () => {
    const wrong = ['null', '{}', '[{"folder":7}]', '[1,2]', '"x"', '\u0000\u0000', 'ÿþ', '[[[[[']
    for (const text of wrong) {
      await writeFile(file, text)
      expect(await readRecent(folder), text).toEqual([])
    }
  })
})
