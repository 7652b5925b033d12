import type { Reading } from '@shared/domain/reading'
import type { TriageDraft } from '@shared/domain/triage-draft'
import { problemOf } from '../../app/client'
import { keepDraft } from '../../app/kept-drafts'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { ItemView } from './item-view'
import { useItem } from './queries'
import styles from './triage.module.css'
import type { TypedWords } from './typed-words'

interface ReadingOfItemProps {
  readonly submission: string
  /** Corrections made while this screen is open; null before any was. */
  readonly edits: Reading | null
  readonly typed: TypedWords
  readonly busy: boolean
  readonly place: string | null
  readonly onLook: (place: string | null) => void
  readonly onEdits: (edits: Reading) => void
  readonly onDecide: Parameters<typeof ItemView>[0]['onDecide']
  readonly onUndo: () => void
}

/** What an item was read as, with what was typed into it. That is kept in the register as it is typed. */
export function ReadingOfItem({ submission, edits, typed, onEdits, ...rest }: ReadingOfItemProps) {
  const { data: item, error, refetch } = useItem(submission)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!item)
    return (
      <div className={styles.scroll}>
        <Skeleton lines={10} />
      </div>
    )
  const corrections = edits ?? item.draft?.corrections ?? {}
  const keep = (draft: TriageDraft) => {
    typed.set(submission, draft.typing)
    keepDraft({ submission, ...draft })
  }
  return (
    <ItemView
      {...rest}
      item={item}
      edits={corrections}
      typing={typed.of(submission, item.draft?.typing ?? null)}
      onTyping={(typing) => keep({ corrections, typing })}
      onEdit={(field, corrected) => {
        const changed = { ...corrections, [field]: corrected }
        onEdits(changed)
        keep({ corrections: changed, typing: null })
      }}
    />
  )
}
