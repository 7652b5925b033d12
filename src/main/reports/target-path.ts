import { basename, extname, isAbsolute, relative, resolve } from 'node:path'
import { AccordError } from '@shared/domain/problem'

/**
 * Refuses places a workbook must not be put.
 * @throws AccordError `reports/not-a-workbook-name` or `reports/inside-register`
 */
export function checkTarget(
  path: string,
  registerFolder: string,
  extension: '.xlsx' | '.docx' = '.xlsx',
): void {
  const item = basename(path)
  if (!isAbsolute(path) || extname(path).toLowerCase() !== extension) {
    throw new AccordError({
      code: 'reports/not-a-workbook-name',
      message: `${item} is not the name of ${extension === '.xlsx' ? 'an Excel workbook' : 'a Word document'}.`,
      whatToDo: `Give a whole path whose name ends in ${extension}.`,
      item,
    })
  }
  if (isWithin(registerFolder, path)) throw insideRegister(item)
}

/**
 * Refuses folders that several files must not be put in.
 * @throws AccordError `reports/not-a-folder` or `reports/inside-register`
 */
export function checkFolder(folder: string, registerFolder: string): void {
  const item = basename(folder)
  if (!isAbsolute(folder)) {
    throw new AccordError({
      code: 'reports/not-a-folder',
      message: `${item} is not the whole path of a folder.`,
      whatToDo: 'Choose the folder again.',
      item,
    })
  }
  if (isWithin(registerFolder, folder)) throw insideRegister(item)
}

function insideRegister(item: string): AccordError {
  return new AccordError({
    code: 'reports/inside-register',
    message: `${item} would be put inside the register’s own folder, where only encrypted files belong.`,
    whatToDo: 'Choose another folder for the report.',
    item,
  })
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return !way.startsWith('..') && !isAbsolute(way)
}
