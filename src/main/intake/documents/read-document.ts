import type { Document, DocumentFormat } from '@shared/domain/document'
import { decodeText } from '../sources/decode-text'
import { refuse } from '../sources/refusals'
import { ZipArchive } from '../sources/zip-archive'

/** Formats that hold one document, as against the mail and archives that hold other files. */
export type DocumentFile = Exclude<DocumentFormat, 'eml' | 'msg' | 'mbox' | 'zip' | 'unknown'>

/**
 * The document model of a file's bytes. Parsers load when first needed, so that a worker starts quickly.
 * Throws an AccordError when it cannot be read.
 */
export async function readDocumentModel(format: DocumentFile, bytes: Uint8Array): Promise<Document> {
  switch (format) {
    case 'docx':
      return withText((await import('./docx/read-docx')).readDocx(bytes))
    case 'xlsx':
      return isBinary(bytes)
        ? (await import('./sheetjs')).readBinaryWorkbook(bytes, format)
        : (await import('./xlsx/read-xlsx')).readXlsx(bytes)
    case 'xls':
      return (await import('./sheetjs')).readBinaryWorkbook(bytes, format)
    case 'ods':
      return (await import('./ods/read-ods')).readOds(bytes)
    case 'csv':
      return (await import('./csv')).readCsv(decodeText(bytes))
    case 'html':
      return (await import('./html/read-html')).readHtml(decodeText(bytes))
    case 'text':
      return (await import('./text')).readText(decodeText(bytes))
    case 'image':
      return (await import('../pages/view-picture')).refuseUnread(bytes)
    case 'odt':
      return withText((await import('./odt/read-odt')).readOdt(bytes))
    case 'rtf':
      return withText((await import('./rtf/read-rtf')).readRtf(bytes))
    case 'pdf':
      return (await import('./pdf/read-pdf')).readPdf(bytes)
    case 'doc':
      return withText((await import('./doc/read-doc')).readDoc(bytes))
  }
}

/** Excel's `.xlsb`: the package of an `.xlsx` with binary parts. */
function isBinary(bytes: Uint8Array): boolean {
  return new ZipArchive(bytes).has('xl/workbook.bin')
}

/** A page that only shows a picture has been scanned, which is not the same as an empty page. */
function withText(document: Document): Document {
  const empty = document.blocks.every(
    (block) => block.kind === 'paragraph' && block.runs.every((run) => run.text.trim() === ''),
  )
  if (empty && document.notes.some((note) => note.code === 'picture-ignored')) refuse('no-text')
  return document
}
