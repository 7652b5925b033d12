import { useState } from 'react'
import { isWeak, strengthOf } from '@shared/domain/passphrase-strength'

interface Words {
  readonly passphrase: string
  readonly description?: string
  readonly again: string
  readonly differ: string
}

/**
 * A new passphrase typed twice. `fields` are for `NewPassphraseFields`; `check` is for the moment somebody goes on: it
 * shows what is wrong and says whether anything is.
 */
export function useNewPassphrase(words: Words) {
  const [value, setValue] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const strength = strengthOf(value)
  const weak = isWeak(strength)
  const differs = value !== again
  return {
    value,
    tried,
    check(): boolean {
      setTried(true)
      return !weak && !differs
    },
    fields: {
      strength,
      passphrase: {
        label: words.passphrase,
        description: words.description,
        value,
        onChange: setValue,
        error: tried && weak ? strength.advice : null,
      },
      again: {
        label: words.again,
        value: again,
        onChange: setAgain,
        error: tried && differs ? words.differ : null,
      },
    },
  }
}

/** The words of a passphrase that takes the place of another. */
export const replacingWords: Words = {
  passphrase: 'New passphrase',
  again: 'New passphrase again',
  differ: 'The two new passphrases differ.',
}
