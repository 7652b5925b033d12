import { pageHeading, paragraph, type PaperBlock } from '../paper/paper'

/** A document to be appended: its text as it was read, or why it cannot be. */
export type Appended = { readonly submission: string; readonly name: string } & (
  { readonly blocks: readonly PaperBlock[] } | { readonly reason: string }
)

/** Documents at the end of a pack, each from a page of its own. */
export function appendices(appended: readonly Appended[]): PaperBlock[] {
  let number = 0
  return appended.flatMap((one) =>
    'reason' in one
      ? []
      : [
          pageHeading(`Appendix ${++number}: ${one.name}`),
          paragraph(
            'The text of the document as it was read. The original is kept as it was received.',
            'note',
          ),
          ...one.blocks,
        ],
  )
}
