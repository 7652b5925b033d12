import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname, join, parse, resolve } from 'node:path'

/** Names that programs which synchronise give to the folders they keep. */
const byName: readonly (readonly [program: string, name: RegExp])[] = [
  ['OneDrive', /^OneDrive( ?- .+)?$/i],
  ['SharePoint', /^SharePoint$/i],
  ['Dropbox', /^Dropbox( \(.+\))?$/i],
  ['Google Drive', /^(Google ?Drive|GoogleDrive-.+|My Drive)$/i],
  ['iCloud', /^(iCloud ?Drive|Mobile Documents|com~apple~CloudDocs)$/i],
  ['Box', /^(Box|Box Sync|Box-Box)$/],
  ['Nextcloud', /^Nextcloud$/i],
  ['ownCloud', /^ownCloud$/i],
  ['Syncthing', /^Syncthing$/i],
]

/** Files that such programs put into the folder they keep. */
const byMarker: readonly (readonly [program: string, file: string])[] = [
  ['OneDrive', '.849C9593-D756-4E56-8D6E-42412F2A707B'],
  ['Dropbox', '.dropbox'],
  ['Dropbox', '.dropbox.cache'],
  ['Syncthing', '.stfolder'],
  ['Nextcloud', '.nextcloudsync.log'],
]

// NFS, SMB and its successors, as Linux numbers them.
const networkTypes = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42])

/**
 * What keeps a folder the same on several computers, in words, as far as its path and what lies beside it tell: "OneDrive"
 * or "a network drive". Null when nothing of the kind is found, which is no proof that there is none.
 */
export async function sharedBy(folder: string): Promise<string | null> {
  const path = resolve(folder)
  if (/^[\\/]{2}[^\\/?.]/.test(folder)) return 'a network drive'
  for (const part of path.split(/[\\/]/)) {
    const found = byName.find(([, name]) => name.test(part))
    if (found) return found[0]
  }
  for (let at = path; at !== parse(at).root; at = dirname(at)) {
    const found = byMarker.find(([, file]) => existsSync(join(at, file)))
    if (found) return found[0]
  }
  return (await isOnNetwork(path)) ? 'a network drive' : null
}

/** Of a folder that is not there yet, the nearest one above it that is. */
async function isOnNetwork(path: string): Promise<boolean> {
  for (let at = path; ; at = dirname(at)) {
    const found = await statfs(at).catch(() => null)
    if (found) return networkTypes.has(found.type >>> 0)
    if (at === parse(at).root) return false
  }
}
