import { problemOf } from '../../app/client'
import { OriginalView } from '../../app/original/original-view'
import { classes } from '../../ui/classes'
import { isBlock } from '../../ui/document/is-block'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { useDocument } from './queries'
import styles from './triage.module.css'

interface DocumentPaneProps {
  readonly submission: string
  readonly name: string
  readonly sources: ReadonlySet<string>
  readonly place: string | null
  readonly onPick: (place: string) => void
}

/** The original beside its reading. */
export function DocumentPane({ submission, name, sources, place, onPick }: DocumentPaneProps) {
  const { data, error } = useDocument(submission)
  const blocks = data?.blocks.filter(isBlock) ?? []
  const paged = (data?.layout?.pages.length ?? 0) > 0
  const wide = blocks.some((block) => block.kind === 'sheet')
  return (
    <>
      <div className={styles['paper-head']}>
        <span>{name}</span>
        <span>As received</span>
      </div>
      <div className={styles.paper} data-scroller tabIndex={0} role="group" aria-label={`Original: ${name}`}>
        {error && <ErrorView problem={problemOf(error)} />}
        {!error && (
          <div className={classes(paged ? styles.pages : styles.sheet, wide && styles.wide)}>
            {data ? (
              <OriginalView
                submission={submission}
                name={name}
                document={data}
                sources={sources}
                active={place}
                onPick={onPick}
              />
            ) : (
              <div className={styles.scroll}>
                <Skeleton lines={9} />
              </div>
            )}
          </div>
        )}
      </div>
    </>
  )
}
