import { closeSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'

/**
 * Unpacks a ZIP in pieces, never whole in memory. `rename` gives each entry its path under `folder`, or null to
 * leave the entry out.
 */
export function unzipTo(file, folder, rename) {
  const unzip = new Unzip((entry) => {
    const name = rename(entry.name)
    if (name === null) return
    const target = join(folder, name)
    mkdirSync(dirname(target), { recursive: true })
    const output = openSync(target, 'w')
    entry.ondata = (error, data, final) => {
      if (error) throw error
      writeSync(output, data)
      if (final) closeSync(output)
    }
    entry.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  const input = openSync(file, 'r')
  const piece = Buffer.alloc(1 << 20)
  for (let read = 1; read > 0;) {
    read = readSync(input, piece)
    unzip.push(Uint8Array.prototype.slice.call(piece, 0, read), read === 0)
  }
  closeSync(input)
}
