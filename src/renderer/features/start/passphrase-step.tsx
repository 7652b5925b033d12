import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import type { Output } from '@shared/contract'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { NewPassphraseFields } from '../../ui/form/new-passphrase-fields'
import { useNewPassphrase } from '../../ui/form/use-new-passphrase'
import type { PlaceChosen } from './place-step'
import styles from './start.module.css'

interface PassphraseStepProps {
  readonly place: PlaceChosen
  readonly onBack: () => void
  readonly onCreated: (created: Output<'register.create'>) => void
}

/** Chooses the passphrase, twice, with guidance, and creates the register. */
export function PassphraseStep({ place, onBack, onCreated }: PassphraseStepProps) {
  const chosen = useNewPassphrase({
    passphrase: 'Passphrase',
    description:
      'Opens the register. Nobody can look it up or reset it, so keep it as the unit keeps its other keys.',
    again: 'The same passphrase again',
    differ: 'The two passphrases differ. Show both and compare them.',
  })
  const create = useMutation({
    mutationFn: () => call('register.create', { ...place, passphrase: chosen.value }),
    onSuccess: onCreated,
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (chosen.check()) create.mutate()
  }
  const problem = create.error && problemOf(create.error)
  return (
    <form className={styles.card} onSubmit={submit}>
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      <NewPassphraseFields autoFocus {...chosen.fields} />
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
