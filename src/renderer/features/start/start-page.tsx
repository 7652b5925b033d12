import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { AppState } from '@shared/contract/app'
import { keepFocus } from '../../ui/keep-focus'
import { CreateWizard } from './create-wizard'
import styles from './start.module.css'
import { Unlock } from './unlock'
import { Welcome } from './welcome'

type Showing =
  { readonly screen: 'welcome' | 'create' } | { readonly screen: 'unlock'; readonly folder: string }

/** What a person sees until a register is open: the two choices of the first run, set-up, or the lock. */
export function StartPage({ state }: { readonly state: AppState }) {
  const queries = useQueryClient()
  const [showing, setShowing] = useState<Showing>(
    state.register ? { screen: 'unlock', folder: state.register.folder } : { screen: 'welcome' },
  )
  useEffect(() => {
    document.title = 'Accord'
  }, [])
  useEffect(keepFocus, [showing])
  const onOpen = (next: AppState) => queries.setQueryData(['app.state', null], next)
  return (
    <div className={styles.page}>
      {showing.screen === 'welcome' && (
        <Welcome
          recent={state.recent}
          onCreate={() => setShowing({ screen: 'create' })}
          onUnlock={(folder) => setShowing({ screen: 'unlock', folder })}
          onOpen={onOpen}
        />
      )}
      {showing.screen === 'create' && (
        <CreateWizard onBack={() => setShowing({ screen: 'welcome' })} onOpen={onOpen} />
      )}
      {showing.screen === 'unlock' && (
        <Unlock
          key={showing.folder}
          folder={showing.folder}
          state={state}
          onOpen={onOpen}
          onOther={() => setShowing({ screen: 'welcome' })}
        />
      )}
      <footer className={styles.foot}>
        Accord {state.version}. Works offline; nothing leaves this computer.
      </footer>
    </div>
  )
}
