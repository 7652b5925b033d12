import { readFile } from 'node:fs/promises'
import { AccordError } from '@shared/domain/problem'
import { UsageError, type Arguments } from './arguments'

/** The passphrase from the file named in the call or in ACCORD_PASSPHRASE_FILE; never from an argument. */
export async function readPassphrase({ options }: Arguments): Promise<string> {
  const file = options['passphrase-file'] ?? process.env['ACCORD_PASSPHRASE_FILE']
  if (!file)
    throw new UsageError('Name the passphrase file with --passphrase-file or ACCORD_PASSPHRASE_FILE.')
  const text = await readFile(file, 'utf8').catch(() => null)
  // The first line, without the mark that Notepad puts before it.
  const passphrase = text?.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0]
  if (!passphrase)
    throw new AccordError({
      code: 'cli/passphrase-file',
      message: `The passphrase file ${file} is missing, empty or cannot be read.`,
      whatToDo: 'Check its name and that you may read it. Its first line is the passphrase.',
      item: file,
    })
  return passphrase
}
