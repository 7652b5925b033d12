import { Mark } from '../../ui/mark'
import styles from './start.module.css'

/** The name over every start screen. */
export function Brand() {
  return (
    <p className={styles.brand}>
      <Mark size={34} /> Accord
    </p>
  )
}
