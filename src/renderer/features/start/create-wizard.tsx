import { useEffect, useState } from 'react'
import type { AppState } from '@shared/contract/app'
import type { Output } from '@shared/contract'
import { classes } from '../../ui/classes'
import { keepFocus } from '../../ui/keep-focus'
import { Brand } from './brand'
import { KeyStep } from './key-step'
import { PassphraseStep } from './passphrase-step'
import { PlaceStep, type PlaceChosen } from './place-step'
import styles from './start.module.css'

interface CreateWizardProps {
  readonly onBack: () => void
  readonly onOpen: (state: AppState) => void
}

const steps = ['Board and folder', 'Passphrase', 'Recovery key'] as const

/** Sets up a register in three steps; nothing can be used until the recovery key has been kept. */
export function CreateWizard({ onBack, onOpen }: CreateWizardProps) {
  const [place, setPlace] = useState<PlaceChosen | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const [created, setCreated] = useState<Output<'register.create'> | null>(null)
  const at = created ? 2 : confirmed ? 1 : 0
  useEffect(keepFocus, [at])
  return (
    <main className={styles.centre} tabIndex={-1}>
      <Brand />
      <h1 className={classes(styles.title, styles.setup)}>Create a register</h1>
      <ol className={styles.steps} aria-label="Steps">
        {steps.map((step, index) => (
          <li
            key={step}
            aria-current={index === at ? 'step' : undefined}
            className={classes(index < at && styles.past)}
          >
            {index + 1}. {step}
          </li>
        ))}
      </ol>
      {at === 0 && (
        <PlaceStep
          chosen={place}
          onBack={onBack}
          onNext={(chosen) => {
            setPlace(chosen)
            setConfirmed(true)
          }}
        />
      )}
      {at === 1 && place && (
        <PassphraseStep place={place} onBack={() => setConfirmed(false)} onCreated={setCreated} />
      )}
      {created && <KeyStep created={created} onOpen={onOpen} />}
    </main>
  )
}
