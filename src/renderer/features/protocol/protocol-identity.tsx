import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { longDate } from '../../ui/format/dates'
import { listed } from '../../ui/format/counts'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { calendarNames } from '../../ui/words/calendar-words'
import styles from './protocol.module.css'

/** Whose protocol it is, for whom, and how urgent cases go. */
export function ProtocolIdentity({ pack }: { readonly pack: ProtocolPack }) {
  const people = (who: readonly ('adult' | 'child')[]) =>
    listed(who.map((one) => (one === 'adult' ? 'adults' : 'children')))
  return (
    <Panel title="The protocol">
      <Facts
        facts={[
          { label: 'Board', value: pack.board.name },
          ...pack.boards.map((board) => ({
            label: `For ${people(board.for)}`,
            value: board.name,
          })),
          { label: 'Policy', value: `${pack.policy.title}, ${pack.policy.version}` },
          { label: 'Approved', value: pack.policy.approvedOn && longDate(pack.policy.approvedOn) },
          { label: 'Concerns', value: sentence(people(pack.scope)) },
          { label: 'Bank holidays', value: calendarNames[pack.calendar] },
        ]}
      />
      {pack.conditions.length > 0 && (
        <div className={styles.part}>
          <h3>Circumstances that change the route</h3>
          <dl className={styles.rules}>
            {pack.conditions.map((condition) => (
              <div key={condition.id}>
                <dt>
                  {condition.label}
                  {condition.urgent && ' (the urgent route)'}
                </dt>
                <dd>
                  {condition.question} <Clause>{condition.clause}</Clause>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Panel>
  )
}

/** Where the policy says so. */
export function Clause({ children }: { readonly children: string }) {
  return (
    <span className={styles.clause}>
      <span className="visually-hidden">Clause </span>({children})
    </span>
  )
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
