import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { confirmRecovery, createStore, markAsSample, openStore } from '../store'
import { openRegister, type OpenRegister } from './open-register'
import type { DataServiceOptions } from './options'

// Everything in the sample register is invented and public, so its passphrase need not be secret.
const passphrase = 'everything here is invented'
const board = 'northmere'

/** Opens the fictional register, making it from the sample files the first time. */
export async function openSampleRegister(options: DataServiceOptions): Promise<OpenRegister> {
  const folder = join(options.state, 'sample-register')
  const { clock } = options
  if (existsSync(join(folder, 'register.db')))
    return openRegister(await openStore({ folder, with: { kind: 'passphrase', passphrase }, clock }), options)
  const { store } = await createStore({ folder, passphrase, board, clock })
  await confirmRecovery(store)
  await markAsSample(store)
  const register = await openRegister(store, options)
  await register.runImport([join(options.resources, 'samples')], new AbortController().signal)
  await register.handlers['triage.acceptClear'](null)
  return register
}
