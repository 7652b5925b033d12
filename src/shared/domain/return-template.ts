/**
 * The hidden marks by which Accord knows its own workbook again, whatever happened to it: each row and column of
 * figures carries one, so that inserted rows, renamed sheets and a renamed file change nothing.
 */
const version = 1
const prefix = 'accord-return'

export interface TemplateKey {
  readonly round: string
  readonly agency: string
}

export const templateKey = ({ round, agency }: TemplateKey): string =>
  `${prefix}/${version}/${round}/${agency}`

/** Null when the text is no mark of Accord's workbook. */
export function readTemplateKey(text: string): TemplateKey | null {
  const found = /^accord-return\/1\/([\w-]+)\/([\w-]+)$/.exec(text.trim())
  return found ? { round: found[1] ?? '', agency: found[2] ?? '' } : null
}

/** True for a text that is one of Accord’s marks, which nobody need see. */
export const isTemplateMark = (text: string): boolean => /^accord-(?:return|row|column)\//.test(text)

/** What a row of the workbook holds. */
export type TemplateRow =
  | { readonly row: 'agency' | 'period' | 'nil' | 'total' | 'counterpart' | 'other-ground' | 'issue' }
  | { readonly row: 'stage' | 'ground'; readonly code: string }
export type TemplateColumn = 'of' | 'made' | 'received' | 'words'

export const rowMark = (row: TemplateRow): string =>
  `accord-row/${row.row}${'code' in row ? `/${row.code}` : ''}`
export const columnMark = (column: TemplateColumn): string => `accord-column/${column}`

export function readRowMark(text: string): TemplateRow | null {
  const found = /^accord-row\/([a-z-]+?)(?:\/([\w-]+))?$/.exec(text.trim())
  const [, row, code] = found ?? []
  switch (row) {
    case 'agency':
    case 'period':
    case 'nil':
    case 'total':
    case 'counterpart':
    case 'other-ground':
    case 'issue':
      return { row }
    case 'stage':
    case 'ground':
      return code === undefined ? null : { row, code }
    default:
      return null
  }
}

export function readColumnMark(text: string): TemplateColumn | null {
  const column = /^accord-column\/(of|made|received|words)$/.exec(text.trim())?.[1]
  return column === 'of' || column === 'made' || column === 'received' || column === 'words' ? column : null
}
