import { basename, extname, isAbsolute, relative, resolve } from 'node:path'
import { AccordError } from '@shared/domain/problem'

/**
 * Refuses places a workbook must not be put.
 * @throws AccordError `reports/not-a-workbook-name` or `reports/inside-register`
 */
export function checkTarget(path: string, registerFolder: string): void {
  const item = basename(path)
  if (!isAbsolute(path) || extname(path).toLowerCase() !== '.xlsx') {
    throw new AccordError({
      code: 'reports/not-a-workbook-name',
      message: `${item} is not the name of an Excel workbook.`,
      whatToDo: 'Give a whole path whose name ends in .xlsx.',
      item,
    })
  }
  if (isWithin(registerFolder, path)) {
    throw new AccordError({
      code: 'reports/inside-register',
      message: `${item} would be put inside the register’s own folder, where only encrypted files belong.`,
      whatToDo: 'Choose another folder for the report.',
      item,
    })
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path))
  return !way.startsWith('..') && !isAbsolute(way)
}
