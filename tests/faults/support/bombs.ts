import { constants, crc32, deflateRawSync } from 'node:zlib'

const megabyte = 1024 * 1024
const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50

/**
 * A ZIP of one entry that unfolds to that many megabytes of zeros, made without ever holding them: the same packed
 * megabyte again and again. `declared` is the size its headers give.
 */
export function bomb(name: string, megabytes: number, declared = megabytes * megabyte): Uint8Array {
  const piece = deflateRawSync(Buffer.alloc(megabyte), { finishFlush: constants.Z_FULL_FLUSH })
  const data = Buffer.concat([...Array.from({ length: megabytes }, () => piece), Buffer.from([3, 0])])
  const size = declared % 2 ** 32
  const title = Buffer.from(name)
  const sizes = Buffer.alloc(12)
  sizes.writeUInt32LE(crc32(Buffer.alloc(0)), 0)
  sizes.writeUInt32LE(data.length, 4)
  sizes.writeUInt32LE(size, 8)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(local, 0)
  header.writeUInt16LE(8, 8)
  sizes.copy(header, 14)
  header.writeUInt16LE(title.length, 26)
  const directory = Buffer.alloc(46)
  directory.writeUInt32LE(central, 0)
  directory.writeUInt16LE(8, 10)
  sizes.copy(directory, 16)
  directory.writeUInt16LE(title.length, 28)
  const tail = Buffer.alloc(22)
  tail.writeUInt32LE(end, 0)
  tail.writeUInt16LE(1, 8)
  tail.writeUInt16LE(1, 10)
  tail.writeUInt32LE(directory.length + title.length, 12)
  tail.writeUInt32LE(header.length + title.length + data.length, 16)
  return Buffer.concat([header, title, data, directory, title, tail])
}
