import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../store'
import { testClock } from '../store/test-register'
import { createRegister } from './create-register'
import { openRegister } from './open-register'

const surroundings = {
  spawnWorker: () => ({ send: () => undefined, onReply: () => undefined, onExit: () => undefined, kill: () => undefined }),
  clock: testClock,
  resources: resolve(import.meta.dirname, '../../../resources'),
  version: '0.0.0',
} // prettier-ignore
const passphrase = 'lantern orchard bicycle thunder'
const fixture = resolve(import.meta.dirname, '../../../tests/fixtures/protocols/saltmarsh.yaml')
let place: string
let packFile: string
const create = () =>
  createRegister({ folder: join(place, 'register'), passphrase, board: '', packFile }, surroundings)

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'accord-create-'))
  packFile = join(place, 'our policy.yaml')
  cpSync(fixture, packFile)
})
afterEach(() => {
  rmSync(place, { recursive: true, force: true })
})

test('a sixth board is a file: its register is created under it and still has it when the file is gone', async () => {
  const { register } = await create()
  const { folder } = register.store
  expect(register.board.id).toBe('saltmarsh')
  await register.close()
  expect(existsSync(join(folder, 'protocols/saltmarsh.yaml'))).toBe(true)
  rmSync(packFile)
  rmSync(join(folder, 'protocols'), { recursive: true })
  const store = await openStore({ folder, with: { kind: 'passphrase', passphrase }, clock: testClock })
  const again = await openRegister(store, surroundings)
  expect(again.board.id).toBe('saltmarsh')
  await again.close()
})

test('a broken file is explained with its lines, and nothing is created', async () => {
  mkdirSync(join(place, 'forms'))
  writeFileSync(join(place, 'forms/our policy.yaml'), 'forms: none\n')
  await expect(create()).rejects.toThrow('forms/our policy.yaml, line 1: “forms” must be a list')
  expect(existsSync(join(place, 'register'))).toBe(false)
  packFile = join(place, 'not there.yaml')
  await expect(create()).rejects.toThrow('not there or cannot be read')
})
