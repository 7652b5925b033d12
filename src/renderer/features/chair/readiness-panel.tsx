import { useState } from 'react'
import type { ReadinessItem } from '@shared/referral/readiness-item'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { counted } from '../../ui/format/counts'
import { Disclosure } from '../../ui/layout/disclosure'
import { Panel } from '../../ui/layout/panel'
import { AskDialog } from './ask-dialog'
import styles from './chair.module.css'
import { ReadinessRow } from './readiness-row'
import type { ReferralPartProps } from './referral-part'

interface Asking {
  readonly agencyId: string
  readonly items: readonly ReadinessItem[]
}

/** What a referral should have, what is missing, and the way to ask for it. */
export function ReadinessPanel({ detail, onForm }: ReferralPartProps) {
  const [asking, setAsking] = useState<Asking | null>(null)
  const { readiness, referral } = detail
  const missing = readiness.filter(({ state }) => state === 'missing')
  const there = readiness.filter(({ state }) => state !== 'missing')
  const askable = referral.parties.flatMap(({ agencyId, agency }) => {
    const items = missing.filter(({ askOf, request }) => request !== null && askOf.includes(agencyId))
    return items.length === 0 ? [] : [{ agencyId, agency, items }]
  })
  const closed = referral.phase === 'closed'
  return (
    <Panel title="Readiness">
      {missing.length === 0 ? (
        <Banner tone="good" title="Everything the protocol expects is there, or is accounted for." />
      ) : (
        <>
          <p className={styles.note}>
            {counted(missing.length, 'thing')} missing of {readiness.length}.
          </p>
          {!closed && askable.length > 0 && (
            <div className={styles.buttons}>
              {askable.map(({ agencyId, agency, items }) => (
                <Button key={agencyId} onPress={() => setAsking({ agencyId, items })}>
                  Ask {agency} for {counted(items.length, 'thing')}…
                </Button>
              ))}
            </div>
          )}
          <ul className={styles.items}>
            {missing.map((item) => (
              <ReadinessRow
                key={item.id}
                item={item}
                detail={detail}
                onForm={onForm}
                {...(closed ? {} : { onAsk: (agencyId: string) => setAsking({ agencyId, items: [item] }) })}
              />
            ))}
          </ul>
        </>
      )}
      {there.length > 0 && (
        <Disclosure title={`${counted(there.length, 'thing')} there or accounted for`}>
          <ul className={styles.items}>
            {there.map((item) => (
              <ReadinessRow key={item.id} item={item} detail={detail} onForm={onForm} />
            ))}
          </ul>
        </Disclosure>
      )}
      {asking && <AskDialog detail={detail} {...asking} onClose={() => setAsking(null)} />}
    </Panel>
  )
}
