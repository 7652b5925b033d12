import { basename } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import { errorCode } from '../store'

const reasons: Record<string, readonly [code: string, why: string, whatToDo: string]> = {
  ENOENT: ['no-folder', 'the folder does not exist', 'Choose a folder that exists, then try again.'],
  ENOTDIR: ['no-folder', 'the folder does not exist', 'Choose a folder that exists, then try again.'],
  EACCES: ['no-rights', 'you may not write there, or the file is open in another program', 'Close the file if it is open in Excel, or choose another folder, then try again.'],
  EPERM: ['no-rights', 'you may not write there, or the file is open in another program', 'Close the file if it is open in Excel, or choose another folder, then try again.'],
  EBUSY: ['in-use', 'it is open in another program', 'Close the file in Excel, then try again.'],
  EROFS: ['read-only', 'the disk is read-only', 'Choose a folder on another disk, then try again.'],
  ENOSPC: ['disk-full', 'the disk is full', 'Free some space or choose another disk, then try again.'],
  EDQUOT: ['disk-full', 'your space on the disk is used up', 'Free some space or choose another disk, then try again.'],
  EFBIG: ['disk-full', 'your space on the disk is used up', 'Free some space or choose another disk, then try again.'],
  ENAMETOOLONG: ['name-too-long', 'its name or folder is too long', 'Choose a shorter name, then try again.'],
  EISDIR: ['is-folder', 'there is a folder of that name', 'Choose another name, then try again.'],
  ENOTEMPTY: ['is-folder', 'there is a folder of that name', 'Choose another name, then try again.'],
  EEXIST: ['is-folder', 'there is a folder of that name', 'Choose another name, then try again.'],
} // prettier-ignore

/** The failure to write a report, in words. An error that does not come from the file system is passed on as it is. */
export function cannotWrite(path: string, error: unknown): Error {
  if (!(error instanceof Error)) return new Error('The file could not be written', { cause: error })
  if (error instanceof AccordError || !('syscall' in error)) return error
  const errno = errorCode(error)
  const [code, why, whatToDo] = reasons[errno] ?? [
    'failed',
    `the disk answered with an error${errno === '' ? '' : ` (${errno})`}`,
    'Check that the disk is connected and has space, then try again.',
  ]
  return new AccordError({
    code: `reports/cannot-write-${code}`,
    message: `${basename(path)} could not be written: ${why}. A file that was there before is unchanged.`,
    whatToDo,
    item: basename(path),
  })
}
