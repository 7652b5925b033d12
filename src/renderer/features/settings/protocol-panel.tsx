import { problemOf } from '../../app/client'
import { usePack } from '../../app/queries'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { longDate } from '../../ui/format/dates'
import { Disclosure } from '../../ui/layout/disclosure'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { rungWords } from '../../ui/words/case-words'
import { dueInWords } from './due-in-words'
import styles from './settings.module.css'

interface ProtocolPanelProps {
  readonly pack: string
  readonly folder: string
}

/** The board and its protocol, in words. */
export function ProtocolPanel({ pack: id, folder }: ProtocolPanelProps) {
  const { data: pack, error } = usePack(id)
  if (error) return <ErrorView problem={problemOf(error)} />
  if (!pack) return <Skeleton lines={6} />
  return (
    <Panel title="Board and protocol">
      <Facts
        facts={[
          { label: 'Board', value: pack.board.name },
          { label: 'Protocol', value: `${pack.policy.title}, ${pack.policy.version}` },
          { label: 'Approved', value: pack.policy.approvedOn && longDate(pack.policy.approvedOn) },
          {
            label: 'For',
            value: pack.scope.map((who) => (who === 'adult' ? 'Adults' : 'Children')).join(' and '),
          },
          { label: 'Register’s folder', value: folder },
        ]}
      />
      <Disclosure title={`Stages (${pack.stages.length})`}>
        <ol>
          {pack.stages.map((stage) => (
            <li key={stage.id} className={styles.stage}>
              <h3>{stage.name}</h3>
              <div>
                <p>{stage.who}</p>
                <p className={styles.quiet}>
                  {rungWords[stage.rung]}. {stage.clause}
                </p>
                {stage.clocks.map((clock) => (
                  <p key={clock.id} className={styles.clock}>
                    {clock.what}: {dueInWords(clock.due)}{' '}
                    <span className={styles.quiet}>({clock.clause})</span>
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      </Disclosure>
      <Disclosure title={`Grounds (${pack.grounds.length})`}>
        <div className={styles.chips}>
          {pack.grounds.map((ground) => (
            <Tag key={ground.id} tone="violet">
              {ground.label}
            </Tag>
          ))}
        </div>
      </Disclosure>
    </Panel>
  )
}
