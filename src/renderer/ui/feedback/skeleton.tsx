import styles from './feedback.module.css'

const widths = ['62%', '88%', '74%', '93%', '55%', '81%']

/** Where text is about to be. */
export function Skeleton({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">Loading…</span>
      {Array.from({ length: lines }, (_, line) => (
        <p key={line} aria-hidden="true">
          <span
            className={styles.skeleton}
            style={{ width: widths[line % widths.length], marginBlock: '0.5rem' }}
          />
        </p>
      ))}
    </div>
  )
}
