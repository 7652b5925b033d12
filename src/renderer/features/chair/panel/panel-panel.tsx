import { useState } from 'react'
import { Button } from '../../../ui/button/button'
import { Tag } from '../../../ui/feedback/tag'
import { longDate } from '../../../ui/format/dates'
import { Panel } from '../../../ui/layout/panel'
import { SimpleTable } from '../../../ui/table/simple-table'
import styles from '../chair.module.css'
import { confirmPanelForm, conveneForm, representationForm } from '../forms/panel-forms'
import type { ReferralPartProps } from '../referral-part'
import { ComposeDialog } from './compose-dialog'
import { Findings } from './findings'

/** The resolution panel: who sits, what the protocol says to it, representations. Only where the protocol has one. */
export function PanelPanel({ detail, onForm }: ReferralPartProps) {
  const [composing, setComposing] = useState(false)
  const { panel: view, referral } = detail
  const { panel, phase } = referral
  if (!view || (!panel && phase !== 'with-chair')) return null
  const open = phase === 'panel'
  return (
    <Panel
      title="Resolution panel"
      actions={
        panel === null ? (
          <Button size="small" onPress={() => onForm(conveneForm())}>
            Convene a panel
          </Button>
        ) : (
          open && (
            <Button size="small" onPress={() => setComposing(true)}>
              {panel.seats.length === 0 ? 'Choose the panel' : 'Change the panel'}
            </Button>
          )
        )
      }
    >
      <div className={styles.parts}>
        <p className={styles.quiet}>
          The protocol asks for {view.rule.level} from {view.rule.agencies} agencies. ({view.rule.clause})
        </p>
        {panel && panel.seats.length > 0 && (
          <SimpleTable
            caption="Who sits"
            hideCaption
            head={['Agency', 'Who', 'Sits']}
            rows={panel.seats.map((seat, index) => ({
              key: `${seat.agencyId}/${index}`,
              cells: [
                seat.agency,
                seat.who ?? 'Nobody named',
                seat.proxy
                  ? `By proxy, arranged with ${seat.proxy.arrangedWith} on ${longDate(seat.proxy.on)}`
                  : 'For itself',
              ],
            }))}
          />
        )}
        {panel && panel.seats.length > 0 && <Findings findings={view.findings} />}
        {panel?.confirmed && (
          <p className={styles.answer}>
            <Tag tone={panel.confirmed.breaches.length > 0 ? 'warn' : 'good'}>
              Confirmed {longDate(panel.confirmed.on)}
            </Tag>
            {panel.confirmed.reason && (
              <span className={styles.words}>All the same: {panel.confirmed.reason}</span>
            )}
          </p>
        )}
        {panel?.representations.map(({ agency, on, what }, index) => (
          <p key={index} className={styles.words}>
            <strong>{agency}</strong>, {longDate(on)}: {what}
          </p>
        ))}
        {panel && open && panel.seats.length > 0 && (
          <div className={styles.buttons}>
            {panel.confirmed === null && (
              <Button variant="primary" onPress={() => onForm(confirmPanelForm(detail))}>
                Confirm the panel
              </Button>
            )}
            <Button onPress={() => onForm(representationForm(detail))}>Record a representation</Button>
          </div>
        )}
      </div>
      {composing && <ComposeDialog detail={detail} view={view} onClose={() => setComposing(false)} />}
    </Panel>
  )
}
