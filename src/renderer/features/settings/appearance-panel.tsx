import { call } from '../../app/client'
import { changePreferences, usePreferences, type Theme } from '../../app/preferences'
import { Segmented } from '../../ui/button/segmented'
import { Checkbox } from '../../ui/form/checkbox'
import { Panel } from '../../ui/layout/panel'
import styles from './settings.module.css'

/** How the screens look and which keys they answer to, on this computer. */
export function AppearancePanel() {
  const { theme, letterKeys } = usePreferences()
  const choose = (next: Theme) => {
    changePreferences({ theme: next })
    void call('desktop.setTheme', { theme: next })
  }
  return (
    <Panel title="Appearance">
      <div className={styles.stack}>
        <Segmented
          label="Theme"
          value={theme}
          onChange={choose}
          options={[
            { value: 'system', label: 'As the system' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
        <Checkbox isSelected={letterKeys} onChange={(chosen) => changePreferences({ letterKeys: chosen })}>
          Single letters work as shortcuts (A accepts, D is a duplicate, and so on)
        </Checkbox>
      </div>
    </Panel>
  )
}
