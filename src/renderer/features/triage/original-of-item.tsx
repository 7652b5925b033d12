import { DocumentPane } from './document-pane'
import { useItem } from './queries'

interface OriginalOfItemProps {
  readonly submission: string
  readonly place: string | null
  readonly onLook: (place: string | null) => void
}

/** The original of an item; a click on a place that was read goes to its field. */
export function OriginalOfItem({ submission, place, onLook }: OriginalOfItemProps) {
  const { data: item } = useItem(submission)
  const read = Object.entries(item?.reading ?? {}).flatMap(([key, field]) =>
    field ? [{ key, at: field.at }] : [],
  )
  const onPick = (picked: string) => {
    const key = read.find((field) => field.at === picked)?.key
    if (key) document.querySelector<HTMLElement>(`[data-field="${key}"]`)?.focus()
    onLook(picked)
  }
  return (
    <DocumentPane
      submission={submission}
      name={item?.name ?? 'Original'}
      sources={new Set(read.map((field) => field.at))}
      place={place}
      onPick={onPick}
    />
  )
}
