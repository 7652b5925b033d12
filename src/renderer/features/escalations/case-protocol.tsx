import { FileQuestion, FileX } from 'lucide-react'
import { Link } from 'react-router'
import type { CaseDetail } from '@shared/contract/escalations'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { Button } from '../../ui/button/button'
import { Disclosure } from '../../ui/layout/disclosure'
import { Panel } from '../../ui/layout/panel'
import { actionWords, offersOf } from './case-actions'
import type { Asked } from './case-dialogs'
import styles from './clocks.module.css'

interface CaseProtocolProps {
  readonly one: CaseDetail
  readonly pack: ProtocolPack | undefined
  readonly onAsk: (asked: Asked) => void
}

/** The protocol the case is under: forms it expects, circumstances recorded, and what it does not allow now. */
export function CaseProtocol({ one, pack, onAsk }: CaseProtocolProps) {
  const refused = offersOf(one).filter(({ whyNot }) => whyNot !== null)
  const { pack: id, version } = one.protocol
  const recorded = one.conditions.filter(({ holds }) => holds !== null)
  return (
    <Panel title="Protocol">
      <div className={styles.protocol}>
        <p>
          {pack ? `${pack.policy.title}, ${version}. ` : `${version}. `}
          <Link to={`/protocol/${id}?version=${encodeURIComponent(version)}`}>Read the protocol</Link>
        </p>
        {one.newerProtocol !== null && (
          <div>
            <p>Cases opened now are under {one.newerProtocol}. This one stays as it is until it is moved.</p>
            <Button size="small" onPress={() => onAsk({ action: 'protocol', clock: null })}>
              {actionWords.protocol}
            </Button>
          </div>
        )}
        {one.formExpectations.length > 0 && (
          <ul className={styles.forms}>
            {one.formExpectations.map(({ stage, kind, message, clause }) => (
              <li key={stage + kind}>
                {kind === 'missing' ? (
                  <FileQuestion size={16} aria-hidden="true" />
                ) : (
                  <FileX size={16} aria-hidden="true" />
                )}
                <span>
                  {message} <span className={styles.clause}>({clause})</span>
                </span>
              </li>
            ))}
          </ul>
        )}
        {recorded.map(({ id: condition, label, holds, clause }) => (
          <p key={condition}>
            {label}: <strong>{holds ? 'yes' : 'no'}</strong> <span className={styles.clause}>({clause})</span>
          </p>
        ))}
        {refused.length > 0 && (
          <Disclosure title="What it does not allow now">
            <dl className={styles.refused}>
              {refused.map(({ action, whyNot }) => (
                <div key={action}>
                  <dt>{actionWords[action]}</dt>
                  <dd>{whyNot}</dd>
                </div>
              ))}
            </dl>
          </Disclosure>
        )}
      </div>
    </Panel>
  )
}
