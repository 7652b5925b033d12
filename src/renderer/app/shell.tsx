import '../without-eval'
import { useState } from 'react'
import { HashRouter, useNavigate } from 'react-router'
import type { AppState } from '@shared/contract/app'
import { ImportDialog } from '../features/import/import-dialog'
import { Banner } from '../ui/feedback/banner'
import { ErrorBoundary } from './error-boundary'
import { ImportRequest } from './import-request'
import { NewPassphraseDialog } from './keys/new-passphrase-dialog'
import { KeyboardHelp } from './keyboard/keyboard-help'
import { goToNextPane } from './keyboard/next-pane'
import { useShortcuts } from './keyboard/use-shortcuts'
import { LockWarning } from './lock-warning'
import { Navigation } from './navigation'
import { OpeningWarnings } from './opening-warnings'
import { Routes } from './routes'
import { screens } from './screens'
import styles from './shell.module.css'
import { useDeadlinesOfToday } from './use-deadlines-of-today'
import { useDroppedFiles } from './use-dropped-files'
import { useFocusOnArrival } from './use-focus-on-arrival'
import { useLock } from './use-lock'

/** The open register, each of its screens at an address of its own. */
export function Shell({ state }: { readonly state: AppState }) {
  return (
    <HashRouter useTransitions={false}>
      <OpenRegister state={state} />
    </HashRouter>
  )
}

/** Navigation at the left, one screen, and the dialogs that any screen can open. */
function OpenRegister({ state }: { readonly state: AppState }) {
  const navigate = useNavigate()
  const lock = useLock()
  useDeadlinesOfToday()
  useFocusOnArrival()
  const [offered, setOffered] = useState(false)
  const [help, setHelp] = useState(false)
  const [importing, setImporting] = useState<readonly string[] | null>(null)
  const openImport = (paths: readonly string[] = []) => !state.readOnly && setImporting(paths)
  const dropping = useDroppedFiles(openImport)
  const toScreens = screens.map(
    ({ path }, index) => [`Ctrl+${index + 1}`, () => void navigate(path)] as const,
  )
  useShortcuts({
    '?': () => setHelp(true),
    'Ctrl+I': () => openImport(),
    'Ctrl+L': lock,
    F6: () => goToNextPane(1),
    'Shift+F6': () => goToNextPane(-1),
    ...Object.fromEntries(toScreens),
  })
  if (!state.register) return null
  return (
    <ImportRequest value={openImport}>
      <div className={styles.shell}>
        <a
          className={styles.skip}
          href="#main"
          onClick={(event) => {
            event.preventDefault()
            document.getElementById('main')?.focus()
          }}
        >
          Skip to the screen
        </a>
        {(state.readOnly || state.warnings.length > 0) && (
          <section className={styles.notice} aria-label="Notices">
            {state.readOnly && (
              <Banner tone="warn" title="Open for reading only.">
                This register’s folder cannot be written to, so nothing can be changed or imported.
              </Banner>
            )}
            <OpeningWarnings warnings={state.warnings} />
          </section>
        )}
        <Navigation
          register={state.register}
          readOnly={state.readOnly}
          onImport={openImport}
          onHelp={() => setHelp(true)}
          onLock={lock}
        />
        <main id="main" className={styles.main} data-pane="screen" tabIndex={-1}>
          <ErrorBoundary>
            <Routes boardPack={state.register.boardPack} />
          </ErrorBoundary>
        </main>
        {dropping && <div className={styles.drop}>Drop to import</div>}
      </div>
      <KeyboardHelp isOpen={help} onClose={() => setHelp(false)} />
      {importing && <ImportDialog paths={importing} onClose={() => setImporting(null)} />}
      {state.openedWithRecoveryKey && !offered && <NewPassphraseDialog onClose={() => setOffered(true)} />}
      <LockWarning />
    </ImportRequest>
  )
}
