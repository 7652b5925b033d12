import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AccordError, type Problem } from '@shared/domain/problem'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { KnownTexts } from './known-texts'
import { readPack, type FormsText, type PackText } from './pack-text'

/** A pack's file as it stands, with the file of forms beside it when there is one. */
export interface PackFile {
  readonly text: string
  readonly forms: FormsText | null
  readonly read: PackText
}

/**
 * Reads a pack's file and the forms that may stand in a file of their own: forms/<same name>.
 * Errors: `protocol.no-such-file` when the pack is not there or may not be read.
 */
export async function readPackFile(path: string): Promise<PackFile> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw noSuchFile(path)
  const forms = await formsBeside(path)
  return { text, forms, read: readOnce(text, forms) }
}

const known = new KnownTexts<PackText>()

/** Only what can be used is remembered: a person who corrects a file reads it again. */
function readOnce(text: string, forms: FormsText | null): PackText {
  const both = JSON.stringify([text, forms])
  const before = known.get(both)
  if (before) return before
  const read = readPack(text, forms)
  return read.ok ? known.add(both, read) : read
}

async function formsBeside(path: string): Promise<FormsText | null> {
  const name = `forms/${basename(path)}`
  try {
    return { name, text: await readFile(join(path, '..', 'forms', basename(path)), 'utf8') }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    return { name, text: null }
  }
}

/** A pack's file that must be usable. Errors: `protocol.not-usable`, naming every mistake, `protocol.no-such-file`. */
export async function usablePackFile(path: string): Promise<PackFile & { readonly pack: ProtocolPack }> {
  const file = await readPackFile(path)
  if (file.read.ok) return { ...file, pack: file.read.pack }
  const whatToDo = 'Correct the lines named, then choose the file again.'
  throw new AccordError({ ...notUsable(path, file.read), whatToDo })
}

/** What is wrong with a pack that cannot be used, every mistake with its line. */
export function notUsable(path: string, { mistakes }: Extract<PackText, { ok: false }>): Problem {
  const said = mistakes.map(
    ({ file, line, message }) => `${file ? `${file}, line` : 'Line'} ${line}: ${message}`,
  )
  return {
    code: 'protocol.not-usable',
    message: `The protocol pack ${basename(path)} cannot be used. ${said.join(' ')}`,
    whatToDo: 'Correct the lines named, then open the register again.',
    item: basename(path),
  }
}

function noSuchFile(path: string): AccordError {
  return new AccordError({
    code: 'protocol.no-such-file',
    message: `${path} is not there or cannot be read.`,
    whatToDo: 'Check its name and that you may read it.',
    item: path,
  })
}
