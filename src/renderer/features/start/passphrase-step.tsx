import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { Output } from '@shared/contract'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { strengthOf } from '../../ui/form/strength'
import { NewPassphraseFields } from '../../ui/form/new-passphrase-fields'
import type { PlaceChosen } from './place-step'
import styles from './start.module.css'

interface PassphraseStepProps {
  readonly place: PlaceChosen
  readonly onBack: () => void
  readonly onCreated: (created: Output<'register.create'>) => void
}

/** Chooses the passphrase, twice, with guidance, and creates the register. */
export function PassphraseStep({ place, onBack, onCreated }: PassphraseStepProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const create = useMutation({
    mutationFn: () => call('register.create', { ...place, passphrase }),
    onSuccess: onCreated,
  })
  const strength = strengthOf(passphrase)
  const weak = strength.score < 3
  const differs = again !== passphrase
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (!weak && !differs) create.mutate()
  }
  const problem = create.error && problemOf(create.error)
  return (
    <form className={styles.card} onSubmit={submit}>
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      <NewPassphraseFields
        autoFocus
        strength={strength}
        passphrase={{
          label: 'Passphrase',
          description:
            'Opens the register. Nobody can look it up or reset it, so keep it as the unit keeps its other keys.',
          value: passphrase,
          onChange: setPassphrase,
          error: tried && weak ? strength.advice : null,
        }}
        again={{
          label: 'The same passphrase again',
          value: again,
          onChange: setAgain,
          error: tried && differs ? 'The two passphrases differ. Show both and compare them.' : null,
        }}
      />
      <div className={styles.spread}>
        <Button variant="quiet" onPress={onBack} isDisabled={create.isPending}>
          Back
        </Button>
        <Button type="submit" variant="primary" isPending={create.isPending}>
          Create the register
        </Button>
      </div>
    </form>
  )
}
