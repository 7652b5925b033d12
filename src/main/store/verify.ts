import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import { AccordError, type Problem } from '@shared/domain/problem'
import { verifyAudit, type AuditHead } from './audit'
import { blobPath, readBlob } from './blobs'
import { conflictCopies } from './files/conflict-copies'
import { inParallel } from './files/in-parallel'
import { layout } from './files/layout'
import { holdConnection } from './hold-connection'
import { readKeyFiles } from './keys/key-file'
import {
  auditBroken,
  auditCutOff,
  brokenReference,
  conflictCopy,
  damaged,
  originalDamaged,
  originalMissing,
} from './problems'
import { originalsPage, type StoredOriginal } from './repositories/originals'
import { secretsOf } from './secrets'
import { brokenReferences, fullCheck } from './sqlite/page-damage'
import { storeFailure } from './sqlite/failure'
import type { Store } from './store'

export interface Verification {
  readonly clean: boolean
  /** What was looked at and found, one sentence each. */
  readonly checked: string[]
  readonly problems: Problem[]
}

/**
 * Checks everything a register consists of: pages, references, audit trail, key file, and every original against
 * its hash. Changes nothing.
 * @param anchor an audit head noted outside the register, for instance in a backup
 */
export async function verifyStore(store: Store, anchor?: AuditHead): Promise<Verification> {
  const checked: string[] = []
  const problems: AccordError[] = []
  const parts = [checkPages, checkReferences, checkAudit(anchor), checkKeys, checkOriginals, checkCopies]
  for (const part of parts) {
    try {
      const found = await part(store)
      checked.push(found.checked)
      problems.push(...found.problems)
    } catch (error) {
      const failure = storeFailure(error, store.folder)
      if (!(failure instanceof AccordError)) throw failure
      problems.push(failure)
    }
  }
  return { clean: problems.length === 0, checked, problems: problems.map(({ problem }) => problem) }
}

interface Found {
  checked: string
  problems: AccordError[]
}

async function checkPages(store: Store): Promise<Found> {
  const lines = await holdConnection(store, fullCheck)
  const problems = lines.length > 0 ? [damaged('register.db', lines.slice(0, 3).join('; '))] : []
  return { checked: 'Database: every page against its keyed hash, tables and indexes', problems }
}

async function checkReferences(store: Store): Promise<Found> {
  const broken = await holdConnection(store, brokenReferences)
  const problems = broken.map(({ table, count }) => brokenReference(table, count))
  return { checked: 'Database: every reference from one row to another', problems }
}

function checkAudit(anchor: AuditHead | undefined): (store: Store) => Promise<Found> {
  return async ({ db }) => {
    const { rows, firstBad, anchorLost } = await verifyAudit(db, anchor)
    const problems = firstBad === null ? [] : [auditBroken(firstBad)]
    if (anchor && anchorLost) problems.push(auditCutOff(anchor.sequence))
    return { checked: `Audit trail: ${rows} rows, each against the one before`, problems }
  }
}

async function checkKeys(store: Store): Promise<Found> {
  const { heal } = await readKeyFiles(store.folder, secretsOf(store).kdf)
  const problems = heal ? [damaged('keys.json or keys.backup.json', 'the two copies are not the same')] : []
  return { checked: 'Key file and its copy', problems }
}

async function checkOriginals(store: Store): Promise<Found> {
  const { folder, db } = store
  const { keys } = secretsOf(store)
  const problems: AccordError[] = []
  const expected = new Set<string>()
  for (let last = ''; ;) {
    const page = await originalsPage(db, last, 200)
    for (const { sha256 } of page) expected.add(basename(blobPath(folder, keys, sha256)))
    const found = await inParallel(page, (original) => checkOriginal(store, original))
    problems.push(...found.filter((problem) => problem !== null))
    last = page.at(-1)?.sha256 ?? ''
    if (last === '') break
  }
  const extra = (await blobNames(folder)).filter((name) => !expected.has(name)).length
  // An import that was interrupted between keeping the bytes and recording them leaves these; nothing is lost.
  const note =
    extra === 0 ? '' : `; ${extra} more belong to no submission (left by interrupted imports, harmless)`
  return { checked: `Originals: ${expected.size} against their sha256${note}`, problems }
}

async function checkOriginal(store: Store, { sha256, source }: StoredOriginal): Promise<AccordError | null> {
  const { keys, registerId } = secretsOf(store)
  const bytes = await readBlob(store.folder, keys, registerId, sha256)
  if (bytes === 'missing') return originalMissing(source)
  if (bytes === 'damaged') return originalDamaged(source)
  return createHash('sha256').update(bytes).digest('hex') === sha256 ? null : originalDamaged(source)
}

async function checkCopies({ folder }: Store): Promise<Found> {
  const copies = await conflictCopies(folder)
  const problems = copies.length > 0 ? [conflictCopy(copies)] : []
  return { checked: 'Folder: no other versions of the register’s files beside it', problems }
}

async function blobNames(folder: string): Promise<string[]> {
  const entries = await readdir(layout(folder).originals, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.blob')).map((entry) => entry.name)
}
