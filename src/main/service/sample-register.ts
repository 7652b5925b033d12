import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
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
  const { earlier, latest } = await sampleFiles(join(options.resources, 'samples'))
  await importAll(register, earlier)
  await register.handlers['triage.acceptClear'](null)
  await importAll(register, latest)
  return register
}

const importAll = (register: OpenRegister, paths: readonly string[]) =>
  register.runImport(paths, new AbortController().signal)

/** The sample files, the last weeks' mail apart: it is left in Triage, so that there is something to decide. */
async function sampleFiles(folder: string): Promise<{ earlier: string[]; latest: string[] }> {
  const mail = join(folder, 'mail')
  const isLatest = (name: string) => name >= '2026-03' && name < '2027'
  const names = (await readdir(mail)).sort()
  const logs = (await readdir(folder)).filter((name) => name.endsWith('.xlsx'))
  return {
    earlier: [
      ...logs.map((name) => join(folder, name)),
      ...names.filter((name) => !isLatest(name)).map((name) => join(mail, name)),
    ],
    latest: names.filter(isLatest).map((name) => join(mail, name)),
  }
}
