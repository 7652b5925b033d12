import { readFile } from 'node:fs/promises'
import { AccordError } from '@shared/domain/problem'
import { UsageError, type Arguments } from './arguments'

/** The passphrase from the file named in the call or in ACCORD_PASSPHRASE_FILE; never from an argument. */
export async function readPassphrase({ options }: Arguments): Promise<string> {
  const file = options['passphrase-file'] ?? process.env['ACCORD_PASSPHRASE_FILE']
  if (!file)
    throw new UsageError('Name the passphrase file with --passphrase-file or ACCORD_PASSPHRASE_FILE.')
  const bytes = await readFile(file).catch(() => null)
  const text = bytes && textIn(bytes)
  if (text === undefined)
    throw new AccordError({
      code: 'cli/passphrase-file-encoding',
      message: `The passphrase file ${file} is written in an older character set, so its accented letters cannot be told for certain.`,
      whatToDo: 'Save it again as UTF-8, as Notepad offers under Save as.',
      item: file,
    })
  const passphrase = text?.split(/\r?\n/, 1)[0]
  if (!passphrase)
    throw new AccordError({
      code: 'cli/passphrase-file',
      message: `The passphrase file ${file} is missing, empty or cannot be read.`,
      whatToDo: 'Check its name and that you may read it. Its first line is the passphrase.',
      item: file,
    })
  return passphrase
}

/** The text without its byte-order mark: UTF-16, as PowerShell writes it, or UTF-8; undefined when it is neither. */
function textIn(bytes: Buffer): string | undefined {
  const [first, second] = bytes
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
} // prettier-ignore
