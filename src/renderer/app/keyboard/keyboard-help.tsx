import { Dialog } from '../../ui/overlay/dialog'
import { Kbd } from '../../ui/kbd'
import styles from './keyboard-help.module.css'
import { keyboardMap } from './keyboard-map'

export function KeyboardHelp({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean
  readonly onClose: () => void
}) {
  return (
    <Dialog title="Keyboard" isOpen={isOpen} onClose={onClose} width="wide">
      <div className={styles.groups}>
        {keyboardMap.map(({ where, keys }) => (
          <section key={where}>
            <h3 className={styles.where}>{where}</h3>
            <dl className={styles.keys}>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <Kbd>{key}</Kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>Single letters can be turned off in Settings, Appearance.</p>
    </Dialog>
  )
}
