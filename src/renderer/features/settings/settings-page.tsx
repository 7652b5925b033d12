import { problemOf } from '../../app/client'
import { useAppState, useSettings } from '../../app/queries'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Page } from '../../ui/layout/page'
import { AppearancePanel } from './appearance-panel'
import { CalendarsPanel } from './calendars-panel'
import { OfficerPanel } from './officer-panel'
import { ProtocolPanel } from './protocol-panel'
import { SecurityPanel } from './security-panel'
import styles from './settings.module.css'
import { VerifyPanel } from './verify-panel'
import { WatchedFolderPanel } from './watched-folder-panel'

/** The board's protocol, the officer, the watched folder, security and looks. */
export function SettingsPage() {
  const { data: state } = useAppState()
  const { data: settings, error, refetch } = useSettings()
  return (
    <Page title="Settings" summary={state && `Accord ${state.version}.`}>
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {(!settings || !state?.register) && !error && <Skeleton lines={8} />}
      {settings && state?.register && (
        <div className={styles.stack}>
          <OfficerPanel settings={settings} />
          <ProtocolPanel pack={state.register.boardPack} folder={state.register.folder} />
          <CalendarsPanel />
          <WatchedFolderPanel readOnly={state.readOnly} />
          <SecurityPanel state={state} />
          <AppearancePanel />
          <VerifyPanel />
        </div>
      )}
    </Page>
  )
}
