import type { Block } from '@shared/domain/document'

/** Blocks were checked where the document was read; this only tells their kinds apart again. */
export function isBlock(value: unknown): value is Block {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'paragraph' || value.kind === 'table' || value.kind === 'sheet')
  )
}
