import type { FieldReading } from '@shared/domain/reading'

/** Two readings of one field say the same, whatever the case of their letters. */
export const sameValue = (a: FieldReading, b: FieldReading): boolean =>
  JSON.stringify(a.value).toLowerCase() === JSON.stringify(b.value).toLowerCase()
