import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { counted } from '../../ui/format/counts'
import { Panel } from '../../ui/layout/panel'
import styles from './protocol.module.css'

/** The forms Accord reads under this protocol. */
export function ProtocolForms({ pack }: { readonly pack: ProtocolPack }) {
  if (pack.forms.length === 0) return null
  return (
    <Panel title="Forms">
      <ul className={styles.bullets}>
        {pack.forms.map((form) => (
          <li key={form.id}>
            {form.title}, {counted(form.fields.length, 'question')}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
