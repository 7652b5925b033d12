import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'
import styles from './feedback.module.css'

interface ProgressBarProps {
  readonly label: string
  readonly value: number
  readonly of: number
  /** In words: "120 of 400 files, 35 a second". */
  readonly text: string
}

export function ProgressBar({ label, value, of, text }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className={styles.progress ?? ''}
      value={value}
      maxValue={Math.max(of, 1)}
      valueLabel={text}
    >
      {({ percentage }) => (
        <>
          <div className={styles['progress-head']}>
            <Label>{label}</Label>
            <span>{text}</span>
          </div>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${percentage ?? 0}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
