import type { Problem } from '@shared/domain/problem'
import { dateOf } from '@shared/domain/dates'
import { senderOf, type ColumnMapping } from '@shared/domain/column-mapping'
import type { Document } from '@shared/domain/document'
import type { FoundPart, MailHeader, ReadItem, ReadResult } from '../worker-protocol'
import { readDocumentModel } from '../documents/read-document'
import type { ReadDocumentItem } from '../forms/item'
import { speaksOfEscalation } from '../forms/not-a-form'
import { detectFormat, type DetectedFormat } from './detect-format'
import { displayName, UniqueNames } from './display-name'
import { forwardedFrom } from './forwarded-from'
import { isLeftAside } from './left-aside'
import { openMail } from './open-mail'
import type { OpenedMail } from './mail'
import { splitMailbox } from './mbox'
import { problemFrom, refusal, refuse } from './refusals'
import { sha256Of } from './sha256'
import { ZipArchive } from './zip-archive'

/** What the form reader is given: one document and where it came from. */
export interface DocumentToRead {
  readonly document: Document
  readonly receivedOn: string
  readonly mail: MailHeader | null
  readonly role: 'file' | 'attachment' | 'body'
  readonly name: string
  readonly mappings?: readonly ColumnMapping[]
  readonly sender?: string
}
export type ReadForms = (input: DocumentToRead) => Iterable<ReadDocumentItem>

/** What is in a file. The rows of a file that is a log are read as they are asked for, and only once. */
export type FoundInFile = Omit<ReadResult, 'items'> & { readonly items: Iterable<ReadItem> }

const limits = { depth: 10, zipDepth: 2, parts: 1000, bytes: 256 * 1024 * 1024 }

interface Thing {
  readonly bytes: Uint8Array
  readonly name: string
  readonly path: string
  readonly part: number | null
  readonly mail: MailHeader | null
  readonly depth: number
  readonly zips: number
}

interface FileToOpen extends Pick<DocumentToRead, 'mappings' | 'sender' | 'receivedOn' | 'name'> {
  readonly bytes: Uint8Array
}

/** Reads everything in a received file: itself, its attachments, and whatever those hold. One bad part never stops the others. */
export async function readFile(file: FileToOpen, readForms: ReadForms): Promise<FoundInFile> {
  const { mappings = [] } = file
  const reader: FileReader = new FileReader(file.receivedOn, (input) =>
    readForms({
      ...input,
      mappings,
      sender: file.sender ?? senderOf(input.mail?.original ?? input.mail?.from ?? null),
    }),
  )
  const format = await reader.read({ ...file, path: '', part: null, mail: null, depth: 0, zips: 0 })
  return {
    format: format === 'tnef' || format === null ? 'unknown' : format,
    sha256: sha256Of(file.bytes),
    mail: reader.mail,
    parts: reader.parts,
    items: reader.whole ?? reader.items,
    ...(reader.leftAside.length > 0 && { leftAside: reader.leftAside }),
  }
}

class FileReader {
  readonly parts: FoundPart[] = []
  readonly items: ReadItem[] = []
  readonly leftAside: string[] = []
  mail: MailHeader | null = null
  /** What the file holds when it is a document itself. */
  whole: Iterable<ReadItem> | null = null
  private partBytes = 0

  constructor(
    private readonly receivedOn: string,
    private readonly readForms: ReadForms,
  ) {}

  async read(thing: Thing): Promise<DetectedFormat | null> {
    let format: DetectedFormat | null = null
    try {
      if (thing.depth > limits.depth) refuse('too-many-parts')
      format = detectFormat(thing.bytes)
      await this.readAs(format, thing)
    } catch (error) {
      this.unreadable(thing, problemFrom(error, thing.name))
    }
    return format
  }

  private async readAs(format: DetectedFormat, thing: Thing): Promise<void> {
    switch (format) {
      case 'eml':
      case 'msg':
      case 'tnef':
        await this.readMail(thing, await openMail(format, thing.bytes))
        break
      case 'mbox':
        for (const [n, message] of splitMailbox(thing.bytes).entries()) {
          await this.readInside(thing, {
            name: `message ${n + 1}.eml`,
            media: 'message/rfc822',
            bytes: message,
          })
        }
        break
      case 'zip':
        await this.readZip(thing)
        break
      case 'unknown':
        refuse('unsupported-format')
        break
      default:
        this.readDocument(
          thing,
          await readDocumentModel(format, thing.bytes),
          thing.part === null ? 'file' : 'attachment',
        )
    }
  }

  private async readMail(thing: Thing, opened: OpenedMail): Promise<void> {
    if (thing.part === null) this.mail = opened.header
    if (opened.encrypted) {
      this.unreadable({ ...thing, mail: opened.header }, refusal('encrypted-mail', thing.name))
      return
    }
    // A winmail.dat has no header of its own: it is the mail it came in.
    const { from, sentAt } = opened.header
    const original = forwardedFrom(opened.header.subject, opened.body)
    const header = original === null ? opened.header : { ...opened.header, original }
    const inMail = { ...thing, mail: from === null && sentAt === null && thing.mail ? thing.mail : header }
    const before = this.items.length
    for (const attachment of opened.attachments) await this.readInside(inMail, attachment)
    const attached = this.items.slice(before)
    const bodyAt = this.items.length
    if (opened.body) this.readDocument({ ...inMail, path: join(thing.path, 'body') }, opened.body, 'body')
    const body = this.items.splice(bodyAt)
    this.items.push(...body.filter((item) => !isOnlyWrapping(item, attached)))
    if (this.items.length === before) this.items.push(emptyMail(inMail))
  }

  private async readZip(thing: Thing): Promise<void> {
    if (thing.zips >= limits.zipDepth) refuse('too-many-parts')
    const zip = new ZipArchive(thing.bytes)
    const names = new UniqueNames()
    for (const entry of zip.entries) {
      if (entry.name.endsWith('/')) continue
      const inFolder = entry.name.split('/')
      if (inFolder.includes('__MACOSX') || isLeftAside(inFolder.at(-1) ?? '')) {
        this.leftAside.push(join(thing.path, displayName(entry.name, 'file')))
        continue
      }
      const name = names.take(displayName(entry.name, 'file'))
      try {
        await this.readInside(
          { ...thing, zips: thing.zips + 1 },
          { name, media: 'application/octet-stream', bytes: zip.readEntry(entry) },
        )
      } catch (error) {
        this.unreadable({ ...thing, name, path: join(thing.path, name) }, problemFrom(error, name))
      }
    }
  }

  private async readInside(
    outer: Thing,
    found: { name: string; media: string; bytes: Uint8Array },
  ): Promise<void> {
    this.partBytes += found.bytes.length
    if (this.parts.length >= limits.parts || this.partBytes > limits.bytes) refuse('too-many-parts')
    const path = join(outer.path, found.name)
    const { media, bytes } = found
    const original = this.originalOf(outer)
    this.parts.push({ path, inside: outer.part, media, sha256: sha256Of(bytes), bytes, ...original })
    await this.read({
      ...outer,
      bytes,
      name: found.name,
      path,
      part: this.parts.length - 1,
      depth: outer.depth + 1,
    })
  }

  private readDocument(thing: Thing, document: Document, role: 'file' | 'attachment' | 'body'): void {
    const { mail, name } = thing
    const receivedOn = mail?.sentAt ? dateOf(mail.sentAt) : this.receivedOn
    const read = this.readForms({ document, receivedOn, mail, role, name })
    const found = role !== 'body' && isFalselyNamed(name, document) ? unlessNothing([...read]) : read
    const items = this.itemsOf(thing, found, role)
    if (role === 'file') this.whole = items
    else this.items.push(...items)
  }

  private *itemsOf(
    thing: Thing,
    found: Iterable<ReadDocumentItem>,
    role: 'file' | 'attachment' | 'body',
  ): Generator<ReadItem> {
    for (const item of found) {
      const { at, kind, notAForm, form, reading, problem, pathSuffix, contentKey, returned, layout } = item
      const { path, part, bytes } = thing
      const whole = at === null && role !== 'body'
      // A form beside others in one document is, like the row of a log, one of several things kept for one file.
      const oneOfSeveral = kind === 'log-row' || (at !== null && role !== 'body')
      // Written out, as copying with a spread takes several times as long and a log may have 20,000 rows.
      const read: ReadItem = {
        path: pathSuffix === '' ? path : join(path, pathSuffix),
        role: oneOfSeveral ? 'row' : role,
        part,
        at,
        sha256: whole ? sha256Of(bytes) : sha256Of(contentKey),
        kind,
        notAForm,
        form,
        reading,
        why: [...item.why],
        problem,
      }
      if (returned) read.returned = returned
      if (layout) read.layout = layout
      yield Object.assign(read, this.originalOf(thing))
    }
  }

  /** The mail it is directly in says who it is from; it matters when that is not who sent the file. */
  private originalOf({ mail }: Thing): { original?: string } {
    const original = mail?.original ?? (mail?.from === this.mail?.from ? undefined : mail?.from)
    return this.mail && original ? { original } : {}
  }

  private unreadable(thing: Thing, problem: Problem): void {
    this.items.push({
      path: thing.path,
      role: thing.part === null ? 'file' : 'attachment',
      part: thing.part,
      at: null,
      sha256: sha256Of(thing.bytes),
      kind: 'unreadable',
      notAForm: null,
      form: null,
      reading: {},
      why: [problem.message],
      problem,
    })
  }
}

function join(outer: string, name: string): string {
  return outer === '' ? name : `${outer}/${name}`
}

/** Plain text under a name that a word processor, spreadsheet or mail program gives. It may still hold a form. */
function isFalselyNamed(name: string, { format }: Document): boolean {
  return (
    (format === 'text' || format === 'csv') && /\.(docx?|docm|odt|pdf|xlsx?|xlsm|ods|msg|zip)$/i.test(name)
  )
}

/** What was read of a falsely named file, if it is a form or log after all. */
function unlessNothing(found: readonly ReadDocumentItem[]): readonly ReadDocumentItem[] {
  return found.every((item) => item.kind === 'not-a-form') ? refuse('not-what-it-says') : found
}

/** A body that only hands over what is attached is no item beside it. */
function isOnlyWrapping(body: ReadItem, attached: readonly ReadItem[]): boolean {
  if (body.notAForm === 'empty') return attached.length > 0
  return (
    (body.notAForm === 'cover-note' || saysNothing(body)) &&
    attached.some((item) => ['form', 'log-row', 'annual-return'].includes(item.kind))
  )
}

/** "I sent this on 8 May and have had no reply": a few words that say nothing of a case. */
function saysNothing({ kind, reading }: ReadItem): boolean {
  const whole = reading['concern.summary']?.asWritten ?? ''
  const nothingRead = Object.values(reading).every((read) => read?.value === null)
  return (
    kind === 'free-text' && nothingRead && whole !== '' && whole.length < 300 && !speaksOfEscalation(whole)
  )
}

function emptyMail(thing: Thing): ReadItem {
  return {
    path: join(thing.path, 'body'),
    role: 'body',
    part: thing.part,
    at: null,
    sha256: sha256Of(thing.bytes),
    kind: 'not-a-form',
    notAForm: 'empty',
    form: null,
    reading: {},
    why: ['The mail has no text and no attachments.'],
    problem: null,
  }
}
