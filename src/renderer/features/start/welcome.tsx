import { useMutation } from '@tanstack/react-query'
import { BookOpen, FolderPlus } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import type { AppState } from '@shared/contract/app'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { classes } from '../../ui/classes'
import { Brand } from './brand'
import styles from './start.module.css'

interface WelcomeProps {
  readonly recent: AppState['recent']
  readonly onCreate: () => void
  readonly onUnlock: (folder: string) => void
  readonly onOpen: (state: AppState) => void
}

/** The first run: two clear choices, and the registers opened before. */
export function Welcome({ recent, onCreate, onUnlock, onOpen }: WelcomeProps) {
  const explore = useMutation({ mutationFn: () => call('register.exploreSamples', null), onSuccess: onOpen })
  const other = useMutation({
    mutationFn: () => call('desktop.chooseFolder', { title: 'Open a register’s folder', create: false }),
    onSuccess: ({ folder }) => folder !== null && onUnlock(folder),
  })
  const error = explore.error ?? other.error
  return (
    <main className={styles.centre} tabIndex={-1}>
      <Brand />
      <h1 className={styles.title}>Every escalation, followed to its end</h1>
      <p className={styles.lead}>
        Accord reads the forms and logs agencies send, keeps each case moving through your board’s protocol,
        and counts what happened. It works on this computer only, with everything encrypted.
      </p>
      {error && (
        <Banner tone="bad" title={problemOf(error).message} announce>
          {problemOf(error).whatToDo}
        </Banner>
      )}
      <div className={styles.choices}>
        <PlainButton className={classes(styles.choice)} onPress={onCreate}>
          <FolderPlus size={28} aria-hidden="true" />
          <strong>Create a register</strong>
          <span>
            For your board’s own cases. Takes about three minutes; have a printer or a safe place ready.
          </span>
        </PlainButton>
        <PlainButton
          className={classes(styles.choice)}
          onPress={() => explore.mutate()}
          isDisabled={explore.isPending}
        >
          <BookOpen size={28} aria-hidden="true" />
          <strong>{explore.isPending ? 'Preparing the sample data…' : 'Explore with sample data'}</strong>
          <span>
            A year of an invented board: e-mail, forms and logs to try everything on. No real people.
          </span>
        </PlainButton>
      </div>
      <section className={styles.below}>
        {recent.length > 0 && (
          <>
            <h2>Opened before</h2>
            <ul className={styles.recent}>
              {recent.map(({ folder, boardName }) => (
                <li key={folder}>
                  <PlainButton className={styles['recent-one'] ?? ''} onPress={() => onUnlock(folder)}>
                    <strong>{boardName}</strong>
                    <small>{folder}</small>
                  </PlainButton>
                </li>
              ))}
            </ul>
          </>
        )}
        <Button variant="quiet" onPress={() => other.mutate()}>
          Open a register from another folder…
        </Button>
      </section>
    </main>
  )
}
