import { classes } from '../classes'
import styles from './strength-meter.module.css'
import type { Strength } from '@shared/domain/passphrase-strength'

/** The strength of a passphrase, drawn and said. */
export function StrengthMeter({ strength }: { readonly strength: Strength }) {
  return (
    <p className={styles.strength} role="status">
      <span className={styles.meter} aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <i key={step} className={classes(strength.score >= step && styles.on)} />
        ))}
      </span>
      {strength.advice}
    </p>
  )
}
