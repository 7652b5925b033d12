import charts from '../../../ui/charts/charts.module.css'

/** @param isNone there are rows, and each has none */
export function Nothing({ isNone }: { readonly isNone?: boolean }) {
  return (
    <p className={charts.none}>
      {isNone
        ? 'None to draw: each figure here is 0. The table lists them.'
        : 'Nothing to show in this period.'}
    </p>
  )
}

export function KeptBack() {
  return (
    <p className={charts.none}>
      Every figure here is kept back: each is small, or would give away one that is. The table says which.
    </p>
  )
}
