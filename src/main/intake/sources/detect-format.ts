import type { DocumentFormat } from '@shared/domain/document'
import { detectTextFormat } from './detect-text'
import { isOle, OleContainer } from './ole-container'
import { refuse } from './refusals'
import { ZipArchive } from './zip-archive'

/** What bytes are. `tnef` is Outlook's winmail.dat. */
export type DetectedFormat = DocumentFormat | 'tnef'

/**
 * What a file is, by its content and never by its name. Throws an AccordError for what is recognised as locked,
 * encrypted, empty or broken beyond telling what it was.
 */
export function detectFormat(bytes: Uint8Array): DetectedFormat {
  if (bytes.length === 0) refuse('empty-file')
  if (startsWith(bytes, 'PK\x03\x04') || startsWith(bytes, 'PK\x05\x06')) return detectZip(bytes)
  if (isOle(bytes)) return detectOle(bytes)
  if (latin1(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (startsWith(bytes, '{\\rt')) return 'rtf'
  if (startsWith(bytes, '\x78\x9f\x3e\x22')) return 'tnef'
  if (isImage(bytes)) return 'image'
  if (isEncryptedMessage(bytes)) refuse('encrypted-mail')
  return detectTextFormat(bytes)
}

function detectZip(bytes: Uint8Array): DetectedFormat {
  const zip = new ZipArchive(bytes)
  const types = zip.commonText('[Content_Types].xml')
  if (types !== null) {
    if (types.includes('<!DOCTYPE')) refuse('unsafe-file')
    if (/wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled/.test(types))
      return 'docx'
    if (/spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)/.test(types)) return 'xlsx'
    return 'unknown'
  }
  const kind = zip.text('mimetype')
  if (kind?.startsWith('application/vnd.oasis.opendocument.')) {
    if (zip.text('META-INF/manifest.xml')?.includes('encryption-data')) refuse('password-protected')
    if (kind.includes('.text')) return 'odt'
    return kind.includes('.spreadsheet') ? 'ods' : 'unknown'
  }
  return 'zip'
}

function detectOle(bytes: Uint8Array): DetectedFormat {
  const container = new OleContainer(bytes)
  if (container.has('EncryptedPackage') || container.has('\x09DRMContent')) refuse('password-protected')
  if (container.has('__properties_version1.0')) return 'msg'
  if (container.has('WordDocument')) {
    const flags = container.startOf('WordDocument')?.[11] ?? 0
    if ((flags & 1) !== 0) refuse('password-protected')
    return 'doc'
  }
  return container.has('Workbook') || container.has('Book') ? 'xls' : 'unknown'
}

function isImage(bytes: Uint8Array): boolean {
  return (
    ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*'].some((start) => startsWith(bytes, start)) ||
    (startsWith(bytes, 'BM') && bytes[6] === 0 && bytes[7] === 0) ||
    (startsWith(bytes, 'RIFF') && latin1(bytes.subarray(8, 12)) === 'WEBP') ||
    /^ftyp(heic|heix|mif1|avif)/.test(latin1(bytes.subarray(4, 12)))
  )
}

/** A bare S/MIME message (DER with a PKCS #7 enveloped or signed type) or an armoured PGP one. */
function isEncryptedMessage(bytes: Uint8Array): boolean {
  const start = latin1(bytes.subarray(0, 64))
  return (
    (bytes[0] === 0x30 && /\x2a\x86\x48\x86\xf7\x0d\x01\x07[\x02\x03]/.test(start)) ||
    start.startsWith('-----BEGIN PGP MESSAGE')
  )
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return latin1(bytes.subarray(0, text.length)) === text
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
