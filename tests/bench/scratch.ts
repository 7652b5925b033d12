import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measure, type Used } from './measure'

export const project = resolve(import.meta.dirname, '../..')
const cli = join(project, 'out/main/cli.js')

/** A folder for one part of the bench; removed when the process ends. */
export function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-bench-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/**
 * Imports something through the built command line into a new register.
 * @param onOneCore kept to one core of the machine, and so to one reader; on Linux only
 */
export async function importOnce(
  folder: string,
  what: string,
  name: string,
  onOneCore = false,
): Promise<Used> {
  const register = registerAt(folder, name)
  await measure(process.execPath, [cli, 'init', ...register, '--board=northmere'])
  const words = [process.execPath, cli, 'import', ...register, what, '--json']
  const [command = '', ...rest] = onOneCore ? ['taskset', '--cpu-list', '0', ...words] : words
  return await measure(command, rest, process.env, [0, 1])
}

/** Accepts, through the built command line, what is clear in a register that something was imported into. */
export async function acceptClear(folder: string, name: string): Promise<Used> {
  const words = [cli, 'triage', ...registerAt(folder, name), '--accept-clear', '--json']
  return await measure(process.execPath, words, process.env, [0, 1])
}

function registerAt(folder: string, name: string): string[] {
  const passphrase = join(folder, 'passphrase')
  writeFileSync(passphrase, 'four plain words here\n')
  return [`--store=${join(folder, name)}`, `--passphrase-file=${passphrase}`]
}
