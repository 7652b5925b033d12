import type { Block } from '@shared/domain/document'
import { isTemplateMark } from '@shared/domain/return-template'
import { problemOf } from '../../app/client'
import { OriginalView } from '../../app/original/original-view'
import { isBlock } from '../../ui/document/is-block'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { useOriginal } from './queries'
import styles from './returns.module.css'

interface OriginalProps {
  readonly submission: { readonly id: string; readonly name: string }
  readonly sources: ReadonlySet<string>
  readonly place: string | null
  readonly onPick: (place: string) => void
}

/** The return as it was received. */
export function Original({ submission, sources, place, onPick }: OriginalProps) {
  const { data, error } = useOriginal(submission.id)
  return (
    <div className={styles.paper} data-scroller tabIndex={0} role="group" aria-label={`Original: ${submission.name}`}>
      {error && <ErrorView problem={problemOf(error)} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && (
        <OriginalView
          submission={submission.id}
          name={submission.name}
          document={{ ...data, blocks: data.blocks.filter(isBlock).flatMap(withoutMarks), notes: [] }}
          sources={sources}
          active={place}
          onPick={onPick}
        />
      )}
    </div>
  )
} // prettier-ignore

/** The workbook as the agency saw it: Accord's own hidden marks are for nobody to read. */
function withoutMarks(block: Block): Block[] {
  if (block.kind !== 'sheet') return [block]
  if (block.hidden) return []
  const rows = block.rows
    .filter((row) => !row.hidden)
    .map((row) => ({ ...row, cells: row.cells.filter(({ text }) => !isTemplateMark(text)) }))
  return [{ ...block, rows: rows.filter(({ cells }) => cells.length > 0) }]
}
