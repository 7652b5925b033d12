import { basename, extname, isAbsolute, relative, resolve } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import { writeBytes } from '../reports/write-bytes'

/**
 * Saves a draft where somebody said. Errors: `drafts/not-a-draft-name`, `drafts/inside-register`, `reports/cannot-write…`.
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
  await writeBytes(path, Buffer.from(text, 'utf8'))
}
