import charts from '../../../ui/charts/charts.module.css'

export function Nothing() {
  return <p className={charts.none}>Nothing to show in this period.</p>
}

export function KeptBack() {
  return (
    <p className={charts.none}>
      Every figure here is kept back: each is small, or would give away one that is. The table says which.
    </p>
  )
}
