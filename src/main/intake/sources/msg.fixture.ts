import { burn } from '@kenjiuno/msgreader/lib/Burner.js'
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js'

/** Builds Outlook messages for tests: an OLE container whose streams are named by property. */
export interface MsgParts {
  readonly subject: string
  readonly from: string
  readonly body?: string
  readonly html?: string
  /** Uncompressed RTF. */
  readonly rtf?: string
  readonly attachments?: readonly ({ name: string; bytes: Uint8Array } | { message: MsgParts })[]
}

type Tree = Map<string, Uint8Array | Tree>
type Entry = Parameters<typeof burn>[0][number]

export function msgFile(parts: MsgParts): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }]
  entries[0] = {
    name: 'Root Entry',
    type: TypeEnum.ROOT,
    length: 0,
    children: place(messageTree(parts, 32), entries),
  }
  return Uint8Array.from(burn(entries))
}

function place(tree: Tree, entries: Entry[]): number[] {
  return [...tree].map(([name, content]) => {
    const at = entries.length
    entries.push({ name, type: TypeEnum.DIRECTORY, length: 0 })
    if (content instanceof Map)
      entries[at] = { name, type: TypeEnum.DIRECTORY, length: 0, children: place(content, entries) }
    else
      entries[at] = { name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => content }
    return at
  })
}

const text = (value: string) => new Uint8Array(Buffer.from(value, 'utf16le'))
const stream = (tag: string) => `__substg1.0_${tag}`

function messageTree(parts: MsgParts, header: number): Tree {
  const tree: Tree = new Map()
  tree.set('__properties_version1.0', properties(header, parts.attachments?.length ?? 0))
  tree.set(stream('001A001F'), text('IPM.Note'))
  tree.set(stream('0037001F'), text(parts.subject))
  tree.set(stream('0C1A001F'), text(parts.from))
  if (parts.body !== undefined) tree.set(stream('1000001F'), text(parts.body))
  if (parts.html !== undefined) tree.set(stream('10130102'), new Uint8Array(Buffer.from(parts.html)))
  if (parts.rtf !== undefined) tree.set(stream('10090102'), storedRtf(parts.rtf))
  for (const [n, attachment] of (parts.attachments ?? []).entries()) {
    const inside: Tree = new Map([['__properties_version1.0', properties(8, 0)]])
    if ('message' in attachment) {
      inside.set(stream('3001001F'), text(attachment.message.subject))
      inside.set(stream('3701000D'), messageTree(attachment.message, 24))
    } else {
      inside.set(stream('3707001F'), text(attachment.name))
      inside.set(stream('37010102'), attachment.bytes)
    }
    tree.set(`__attach_version1.0_#${n.toString(16).padStart(8, '0').toUpperCase()}`, inside)
  }
  return tree
}

/** The fixed-size properties: counts, and the time it was sent (12 June 2026, 09:15 UTC). */
function properties(header: number, attachments: number): Uint8Array {
  const bytes = new Uint8Array(header + 16)
  const view = new DataView(bytes.buffer)
  if (header >= 24) view.setUint32(12, attachments, true)
  view.setUint32(header, 0x00390040, true)
  view.setUint32(header + 4, 6, true)
  view.setBigUint64(header + 8, (BigInt(Date.UTC(2026, 5, 12, 9, 15)) + 11_644_473_600_000n) * 10_000n, true)
  return bytes
}

/** Compressed RTF has a stored form that is not compressed. */
function storedRtf(rtf: string): Uint8Array {
  const bytes = new Uint8Array(16 + rtf.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, rtf.length + 12, true)
  view.setUint32(4, rtf.length, true)
  view.setUint32(8, 0x414c454d, true)
  bytes.set(Buffer.from(rtf, 'latin1'), 16)
  return bytes
}
