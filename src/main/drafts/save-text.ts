import { basename, extname, isAbsolute, relative, resolve } from 'node:path'
import { writeFile } from 'node:fs/promises'
import { AccordError } from '@shared/domain/problem'

/**
 * Saves a draft where somebody said. Errors: `drafts/not-a-draft-name`, `drafts/inside-register`, `drafts/cannot-write`.
 * @param extension with its dot: `.eml`
 */
export async function saveText(
  path: string,
  extension: string,
  text: string,
  registerFolder: string,
): Promise<void> {
  const item = basename(path)
  if (!isAbsolute(path) || extname(path).toLowerCase() !== extension)
    throw new AccordError({
      code: 'drafts/not-a-draft-name',
      message: `${item} is not a name for this kind of file.`,
      whatToDo: `Give a whole path whose name ends in ${extension}.`,
      item,
    })
  const way = relative(resolve(registerFolder), resolve(path))
  if (!way.startsWith('..') && !isAbsolute(way))
    throw new AccordError({
      code: 'drafts/inside-register',
      message: `${item} would be put inside the register’s own folder, where only encrypted files belong.`,
      whatToDo: 'Choose another folder.',
      item,
    })
  await writeFile(path, text, { mode: 0o600 }).catch(() => {
    throw new AccordError({
      code: 'drafts/cannot-write',
      message: `${item} could not be written.`,
      whatToDo: 'Check that the folder is there, that you may write to it and that the disk is not full.',
      item,
    })
  })
}
