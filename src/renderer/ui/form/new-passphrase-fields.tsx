import { PassphraseField } from './passphrase-field'
import type { Strength } from '@shared/domain/passphrase-strength'
import { StrengthMeter } from './strength-meter'

interface Box {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** What is wrong with it, once the person has tried to go on. */
  readonly error: string | null
}

interface NewPassphraseFieldsProps {
  readonly passphrase: Box
  readonly again: Box
  readonly strength: Strength
  readonly autoFocus?: boolean
}

/** A new passphrase typed twice, with how strong it is between the two. */
export function NewPassphraseFields({ passphrase, again, strength, autoFocus }: NewPassphraseFieldsProps) {
  return (
    <>
      <PassphraseField isNew autoFocus={autoFocus} {...passphrase} />
      <StrengthMeter strength={strength} />
      <PassphraseField isNew {...again} />
    </>
  )
}
