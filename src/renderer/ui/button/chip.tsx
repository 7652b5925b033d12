import { X } from 'lucide-react'
import { Button } from 'react-aria-components'
import styles from './chip.module.css'

interface ChipProps {
  /** What kind of thing it is, quieter: "Agency". */
  readonly name: string
  readonly value: string
  readonly onRemove: () => void
}

/** Something that is set, with the way to unset it. */
export function Chip({ name, value, onRemove }: ChipProps) {
  return (
    <span className={styles.chip}>
      <span className={styles.name}>{name}:</span>
      <span className={styles.value}>{value}</span>
      <Button className={styles.remove ?? ''} aria-label={`Remove ${name}: ${value}`} onPress={onRemove}>
        <X size={14} />
      </Button>
    </span>
  )
}
