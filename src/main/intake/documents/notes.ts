import type { DocumentNote } from '@shared/domain/document'

const messages = {
  'external-link-ignored': 'The document links to content elsewhere. It was not fetched.',
  'macro-ignored': 'The document contains macros. They were not run and are not part of what is shown.',
  'embedded-object-ignored': 'The document contains an embedded object or file, which was not opened.',
  'embedded-document-ignored': 'The document takes in another document as a chunk, which was not opened.',
  'automatic-field-ignored':
    'The document contains a field that fetches data from another program. It was ignored.',
  'comments-ignored': 'The document carries review comments, which are not shown here.',
  'changes-accepted': 'The document has tracked changes: insertions are shown, deletions are left out.',
  truncated: 'The document is very long. Only its beginning is shown.',
  'cell-refused': 'Some cells lie outside what a spreadsheet can hold and were left out.',
  'hidden-content': 'The workbook has hidden sheets, rows or columns. They are read and marked as hidden.',
  'picture-ignored': 'The document contains pictures, whose text cannot be read.',
  'layout-approximate': 'This format does not record its layout fully, so tables may be shown differently.',
} as const
export type NoteCode = keyof typeof messages

/** Collects what a person should know about a document, each thing once. */
export class Notes {
  private readonly codes = new Set<NoteCode>()

  add(code: NoteCode): void {
    this.codes.add(code)
  }

  list(): DocumentNote[] {
    return [...this.codes].map((code) => ({ code, message: messages[code] }))
  }
}
