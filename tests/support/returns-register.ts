import { resolve } from 'node:path'
import { openRegister, type OpenRegister } from '../../src/main/service/open-register'
import { createStore } from '../../src/main/store'
import { testFolder, testKdf, testPassphrase } from '../../src/main/store/test-register'
import { workersHere } from './workers-here'

export const april = { now: () => '2026-04-25T09:00:00.000Z' }

/** A new register of a board whose agencies make annual returns, on a day after its year has ended. */
export async function returnsRegister(board = 'warwickshire', clock = april): Promise<OpenRegister> {
  const folder = testFolder()
  const { store } = await createStore({ folder, passphrase: testPassphrase, board, clock }, testKdf)
  return await openRegister(store, {
    spawnWorker: workersHere(),
    clock,
    resources: resolve(import.meta.dirname, '../../resources'),
    version: '0.0.0',
  })
}

/** Adds agencies to the directory; answers their ids by name. */
export async function addAgencies(
  register: OpenRegister,
  agencies: Readonly<Record<string, { aliases?: string[]; contact?: string }>>,
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [name, { aliases = [], contact = null }] of Object.entries(agencies)) {
    const { id } = await register.handlers['agencies.save']({ id: null, name, aliases, type: 'other', member: true, contact }) // prettier-ignore
    ids.set(name, id)
  }
  return ids
}
