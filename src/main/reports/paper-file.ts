import { createHash } from 'node:crypto'
import { basename, extname, isAbsolute, relative, resolve } from 'node:path'
import { AccordError } from '@shared/domain/problem'
import type { Paper } from '@shared/paper/paper'
import type { PrintPaper } from './print-paper'
import { startFile, type PendingFile } from './replace-file'

export type PaperFormat = 'docx' | 'pdf'

export interface WrittenPaper {
  readonly format: PaperFormat
  readonly sha256: string
  /** Puts the finished file in its place. */
  readonly file: PendingFile
}

/**
 * What kind of file a paper is asked for as, by its name.
 * @throws AccordError `reports/not-a-paper-name`, `reports/inside-register`, or `reports/no-printer` where nothing can
 *   make a PDF
 */
export function paperFormat(path: string, registerFolder: string, printPaper: PrintPaper | null): PaperFormat {
  const item = basename(path)
  const extension = extname(path).toLowerCase()
  if (!isAbsolute(path) || (extension !== '.docx' && extension !== '.pdf'))
    throw new AccordError({
      code: 'reports/not-a-paper-name',
      message: `${item} is not the name of a Word document or a PDF.`,
      whatToDo: 'Give a whole path whose name ends in .docx or .pdf.',
      item,
    })
  const way = relative(resolve(registerFolder), resolve(path))
  if (!way.startsWith('..') && !isAbsolute(way))
    throw new AccordError({
      code: 'reports/inside-register',
      message: `${item} would be put inside the register’s own folder, where only encrypted files belong.`,
      whatToDo: 'Choose another folder for it.',
      item,
    })
  if (extension === '.docx') return 'docx'
  if (!printPaper)
    throw new AccordError({
      code: 'reports/no-printer',
      message: `${item} was not written: a PDF can be made only in the Accord app, not from the command line.`,
      whatToDo: 'Give a name that ends in .docx, or save the PDF from the app.',
      item,
    })
  return 'pdf'
} // prettier-ignore

/**
 * Writes a paper beside where it is wanted; the caller puts it in its place, or discards it. The writers are loaded
 * only now, because they are large and most sittings write no paper.
 */
export async function writePaper(
  path: string,
  format: PaperFormat,
  paper: Paper,
  printPaper: PrintPaper | null,
): Promise<WrittenPaper> {
  const bytes = format === 'docx' ? await asWord(paper) : await asPdf(paper, printPaper, basename(path))
  const file = await startFile(path)
  const written = new Promise<void>((done) => file.stream.end(bytes, done))
  await Promise.race([written, file.failure]).catch(async (error: unknown) => {
    await file.discard()
    throw error
  })
  return { format, file, sha256: createHash('sha256').update(bytes).digest('hex') }
}

async function asWord(paper: Paper): Promise<Uint8Array> {
  const { writeWord } = await import('./word/write-word')
  return writeWord(paper)
}

async function asPdf(paper: Paper, printPaper: PrintPaper | null, item: string): Promise<Uint8Array> {
  const { writeHtml } = await import('./printed/write-html')
  const pdf = await printPaper?.(writeHtml(paper))
  if (pdf) return pdf
  throw new AccordError({
    code: 'reports/not-printed',
    message: `${item} could not be made: the page did not come out as a PDF. Nothing was written.`,
    whatToDo: 'Try again, or save it as a Word document.',
    item,
  })
}
