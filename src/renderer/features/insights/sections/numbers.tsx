import charts from '../../../ui/charts/charts.module.css'

export interface NumberShown {
  readonly label: string
  readonly words: string
  readonly onOpen?: (() => void) | undefined
}

/** A few figures, where a chart of them would say no more. */
export function Numbers({ items }: { readonly items: readonly NumberShown[] }) {
  return (
    <dl className={charts.numbers}>
      {items.map(({ label, words, onOpen }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {onOpen ? (
              <button type="button" className={charts.opens} aria-label={`${words}, ${label}: show the cases`} onClick={onOpen}>
                {words}
              </button>
            ) : (
              words
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
} // prettier-ignore
