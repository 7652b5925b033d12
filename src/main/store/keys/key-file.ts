import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '../canonical-json'
import { layout } from '../files/layout'
import { replaceDurably } from '../files/write-durably'
import { damaged, keysMissing, newerSchema } from '../problems'
import { withinPolicy, type KdfPolicy } from './kdf-policy'

const base64 = z.base64().max(10_000)
const cost = z.int().positive()

const keyFileBody = z.object({
  format: z.literal('accord-keys'),
  version: z.literal(1),
  registerId: z.uuid(),
  /** Grows with every change; of two whole copies the higher one counts. */
  generation: z.int().positive(),
  passphrase: z.object({
    kdf: z.object({ name: z.literal('scrypt'), N: cost, r: cost, p: cost, salt: base64 }),
    sealed: base64,
  }),
  recovery: z.object({ sealed: base64 }),
  /** The data key as the operating system's key store protects it; null unless somebody switched that on. */
  keyStore: base64.nullable(),
})
export type KeyFileBody = z.infer<typeof keyFileBody>

/** What keys.json holds: the wraps, a checksum that finds damage, and a keyed hash that finds tampering. */
const keyFile = keyFileBody.extend({ checksum: z.string(), mac: z.string() })
export type KeyFile = z.infer<typeof keyFile>

export interface KeyFilesFound {
  /** What to try, in turn: the newest whole copy, twice only when two equally new ones differ. */
  readonly candidates: readonly KeyFile[]
  /** True when one copy is missing, damaged or older, and should be written again. */
  readonly heal: boolean
}

/** Errors: `store/keys-missing`, `store/damaged`, `store/newer-schema`. */
export async function readKeyFiles(folder: string, policy: KdfPolicy): Promise<KeyFilesFound> {
  const at = layout(folder)
  const texts = await Promise.all([at.keys, at.keysCopy].map(textOf))
  if (texts.every((text) => text === null)) throw keysMissing(folder)
  const whole = texts.map((text) => (text === null ? null : parseWhole(text, folder, policy)))
  const files = whole.filter((file) => file !== null)
  if (files.length === 0) {
    throw damaged(
      `${basename(at.keys)} (and its copy)`,
      'neither is as it was written, or both were weakened',
    )
  }
  const newest = Math.max(...files.map((file) => file.generation))
  const [first, second] = files.filter((file) => file.generation === newest)
  const differs = first && second && first.mac !== second.mac
  const candidates = [first, differs ? second : undefined].filter((file) => file !== undefined)
  return { candidates, heal: differs === true || !second }
}

/** Writes both copies, one after the other, so that a crash always leaves one whole. */
export async function writeKeyFiles(folder: string, body: KeyFileBody, key: Uint8Array): Promise<void> {
  const file: KeyFile = { ...body, checksum: checksumOf(body), mac: macOf(body, key) }
  const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`)
  const at = layout(folder)
  await replaceDurably(at.keys, bytes)
  await replaceDurably(at.keysCopy, bytes)
}

/** Whether the file was written by somebody who had the data key, and not changed since. */
export function isAuthentic(file: KeyFile, key: Uint8Array): boolean {
  const expected = Buffer.from(macOf(bodyOf(file), key))
  const actual = Buffer.from(file.mac)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

export function bodyOf(file: KeyFile): KeyFileBody {
  return keyFileBody.parse(file)
}

function parseWhole(text: string, folder: string, policy: KdfPolicy): KeyFile | null {
  const json = jsonOf(text)
  const version = z.object({ format: z.literal('accord-keys'), version: z.number() }).safeParse(json)
  if (version.success && version.data.version > 1) throw newerSchema(folder)
  const parsed = keyFile.safeParse(json)
  if (!parsed.success) return null
  const file = parsed.data
  if (file.checksum !== checksumOf(bodyOf(file))) return null
  // A weaker stretching than any Accord ever wrote: somebody wants the passphrase to be easy to guess.
  return withinPolicy(file.passphrase.kdf, policy) ? file : null
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

const checksumOf = (body: KeyFileBody): string =>
  createHash('sha256').update(canonicalJson(body)).digest('hex')
const macOf = (body: KeyFileBody, key: Uint8Array): string =>
  createHmac('sha256', key).update(canonicalJson(body)).digest('hex')
