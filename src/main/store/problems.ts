import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { dateInWords } from '@shared/domain/date-in-words'
import { dateOf } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'

const nothingChanged = 'Nothing has been changed.'
const backup = 'Keep this folder as it is, and restore the latest backup into an empty folder.'

const problem = (code: string, message: string, whatToDo: string, item?: string): AccordError =>
  new AccordError({ code, message, whatToDo, ...(item === undefined ? {} : { item }) })

export const notFound = (folder: string): AccordError =>
  problem(
    'store/not-found',
    `There is no register in ${folder}.`,
    'Choose the folder that holds the register, or create a new register in an empty folder.',
    folder,
  )

export const folderNotEmpty = (folder: string): AccordError =>
  problem(
    'store/folder-not-empty',
    `${folder} is not empty, so nothing was put into it. ${nothingChanged}`,
    'Choose an empty folder, or a new one.',
    folder,
  )

export const backupInside = (folder: string): AccordError =>
  problem(
    'store/backup-inside',
    `${folder} is inside the register itself, so a copy there would be lost with it. ${nothingChanged}`,
    'Choose a folder elsewhere, best on another disk.',
    folder,
  )

export const notAFolder = (folder: string): AccordError =>
  problem(
    'store/not-a-folder',
    `${folder} is not a folder and no folder can be made there. ${nothingChanged}`,
    'Choose an empty folder, or a new one, on a disk that is connected.',
    folder,
  )

export const mayNotCreate = (folder: string): AccordError =>
  problem(
    'store/read-only',
    `No register was created in ${folder}: it may not be written to. ${nothingChanged}`,
    'Choose a folder that you may write to, or ask for the right to.',
    folder,
  )

export const alreadyARegister = (folder: string): AccordError =>
  problem(
    'store/already-a-register',
    `${folder} already holds a register, or part of one. ${nothingChanged}`,
    'Open it instead, or choose an empty folder for a new register.',
    folder,
  )

export const unfinishedSetUp = (folder: string): AccordError =>
  problem(
    'store/unfinished-set-up',
    `Setting up the register in ${folder} was interrupted before anything could be stored in it.`,
    'Create the register in another, empty folder. This one can be removed by hand once you have made sure of that.',
    folder,
  )

export const wrongPassphrase = (): AccordError =>
  problem(
    'store/wrong-passphrase',
    'That passphrase does not open this register. Nothing has been changed or deleted.',
    'Try again, minding capital letters and spaces, or use the recovery key that was printed at set-up.',
  )

export const emptyPassphrase = (): AccordError =>
  problem('store/empty-passphrase', 'The passphrase is empty.', 'Choose a passphrase of several words.')

export const mistypedRecoveryKey = (): AccordError =>
  problem(
    'store/wrong-recovery-key',
    'That is not a complete recovery key: a character is missing, added or mistyped.',
    'Check it against the printed key, group by group. Capitals, spaces and dashes do not matter.',
  )

export const wrongRecoveryKey = (): AccordError =>
  problem(
    'store/wrong-recovery-key',
    'That is a recovery key, but not the one of this register.',
    'Find the recovery key printed when this register was set up, or when its recovery key was last renewed.',
  )

export const keyStoreRefused = (): AccordError =>
  problem(
    'store/key-store-refused',
    'The quick unlock kept by this computer does not open this register.',
    'Unlock with the passphrase or the recovery key, then switch quick unlock on again.',
  )

export const damaged = (name: string, how: string): AccordError =>
  problem('store/damaged', `${name} is damaged: ${how}. The file has been left untouched.`, backup, name)

export const newerSchema = (folder: string): AccordError =>
  problem(
    'store/newer-schema',
    `The register in ${folder} was last used with a newer version of Accord. ${nothingChanged}`,
    'Install the newer version of Accord on this computer, then open the register again.',
    folder,
  )

export const olderSchema = (folder: string): AccordError =>
  problem(
    'store/older-schema',
    `The register in ${folder} was made by an older version of Accord and must be brought up to date first.`,
    'Open it once where its folder can be written to.',
    folder,
  )

/** @param by who holds it, in words: "another Accord on DESKTOP-7, since 22 November" */
export const inUse = (by: string | null): AccordError =>
  problem(
    'store/in-use',
    `This register is already open${by === null ? '' : `: ${by}`}.`,
    'Close it there first, then try again.',
  )

export const readOnly = (name: string): AccordError =>
  problem(
    'store/read-only',
    `${name} cannot be written to, so nothing was saved.`,
    'Ask for the right to change files in the register’s folder, or open the register to read only.',
    name,
  )

export const diskFailed = (name: string): AccordError =>
  problem(
    'store/disk-failed',
    `The disk answered with an error while ${name} was being read or written. What was saved before is kept.`,
    'Make sure that the disk is connected, may be written to and has space left for you, then try again. If it happens again, copy the register’s folder to another disk and have this one looked at.',
    name,
  )

export const keysMissing = (folder: string): AccordError =>
  problem(
    'store/keys-missing',
    `The register in ${folder} has its database but not its key file (keys.json or keys.backup.json). Nothing has been changed.`,
    'Put a key file of this register back, from a backup of it. Without one the database cannot be opened by anybody.',
    folder,
  )

export const databaseMissing = (folder: string): AccordError =>
  problem(
    'store/database-missing',
    `The register in ${folder} has its key file but not its database (register.db). Nothing has been changed.`,
    'Put register.db back if it was moved, or restore the latest backup into an empty folder.',
    folder,
  )

export const originalMissing = (item: string): AccordError =>
  problem('store/original-missing', `The original ${item} is not in the originals folder.`, backup, item)

export const originalDamaged = (item: string): AccordError =>
  problem('store/original-damaged', `The original ${item} is not as it was stored.`, backup, item)

export const auditBroken = (row: number): AccordError =>
  problem(
    'store/audit-broken',
    `The audit trail was changed outside Accord: row ${row} is not as it was written, or rows before it are gone.`,
    'Keep this folder as it is and tell whoever looks after information governance; backups hold earlier copies.',
    `row ${row}`,
  )

export const auditCutOff = (row: number): AccordError =>
  problem(
    'store/audit-cut-off',
    `The audit trail no longer holds row ${row} as it was noted outside the register.`,
    'Keep this folder as it is and tell whoever looks after information governance; backups hold earlier copies.',
    `row ${row}`,
  )

export const brokenReference = (table: string, count: number): AccordError =>
  problem(
    'store/damaged',
    `${count} rows of ${table} refer to something that is not in the register.`,
    backup,
    table,
  )

export const backupFailed = (folder: string): AccordError =>
  problem(
    'store/backup-not-whole',
    `The copy in ${folder} did not read back as it should, so it was not kept.`,
    'Check this register with “Check the register”, and try again on another disk.',
    folder,
  )

/** @param by what keeps the folder the same elsewhere, in words: "OneDrive" */
export const sharedPlace = (folder: string, by: string): AccordError =>
  problem(
    'store/shared-place',
    `${folder} is kept on several computers by ${by}. Two computers that change a register at once damage it.`,
    'Keep the register in a folder of this computer alone. Its backups may be kept here.',
    folder,
  )

/** @param names of the files, as they are in the folder */
export const conflictCopy = (names: readonly string[]): AccordError =>
  problem(
    'store/conflict-copies',
    `Beside the register lie other versions of its files: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}. They were not opened; this is the register as Accord last left it here.`,
    'Find out whether somebody worked in another version: what was done there is not in this one. Keep them until that is certain, and move the register out of the folder that is synchronised.',
    names[0],
  )

/** @param last when the register was last written */
export const clockBehind = (now: string, last: string): AccordError =>
  problem(
    'store/clock-behind',
    `This computer’s clock says ${dateInWords(dateOf(now))}, but the register was last written on ${dateInWords(dateOf(last))}, by its own record.`,
    'Check the date and time of this computer. What is due and overdue is worked out by them.',
  )

const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1_048_576))} MB`
// Room for the database's own journal besides the bytes to be kept.
const working = 32 * 1_048_576

/** @param needed bytes that were about to be written, when known */
export function diskFull(path: string, needed = 0): AccordError {
  const free = freeBytes(path)
  const now = free === null ? '' : ` and has ${megabytes(free)} free`
  return problem(
    'store/disk-full',
    `The disk is full: Accord needs about ${megabytes(needed + working)}${now}. What was saved before is kept.`,
    'Free some space on the disk that holds the register, then try again.',
  )
}

function freeBytes(path: string): number | null {
  try {
    const disk = statfsSync(dirname(path))
    return disk.bavail * disk.bsize
  } catch {
    return null
  }
}
