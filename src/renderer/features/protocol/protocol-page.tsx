import { useParams, useSearchParams } from 'react-router'
import type { Output } from '@shared/contract'
import { BackToBefore } from '../../app/back-link'
import { problemOf } from '../../app/client'
import { usePack } from '../../app/queries'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Tag } from '../../ui/feedback/tag'
import { Select } from '../../ui/form/select'
import { longDate } from '../../ui/format/dates'
import { Page } from '../../ui/layout/page'
import { ProtocolComparison } from './protocol-comparison'
import { ProtocolForms } from './protocol-forms'
import { ProtocolGrounds } from './protocol-grounds'
import { ProtocolIdentity } from './protocol-identity'
import { ProtocolRules } from './protocol-rules'
import { ProtocolStages } from './protocol-stages'
import styles from './protocol.module.css'
import { useVersions } from './queries'

/** A board's protocol to be read: who it is for, its stages, deadlines, grounds and rules, each with its clause. */
export function ProtocolPage() {
  const { id = '' } = useParams()
  const [parameters, setParameters] = useSearchParams()
  const asked = parameters.get('version')
  const { data: pack, error, refetch } = usePack(id, asked)
  const { data: versions } = useVersions(id)
  if (error) return <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />
  if (!pack)
    return (
      <Page title="Protocol">
        <Skeleton lines={10} />
      </Page>
    )
  const version = pack.policy.version
  return (
    <Page
      title={pack.policy.title}
      summary={`${pack.board.name}.`}
      beside={<Tag tone="accent">{version}</Tag>}
      before={<BackToBefore to="/settings" />}
      actions={
        versions &&
        versions.length > 1 && (
          <Select
            hideLabel
            label="Version"
            value={version}
            onChange={(next) => setParameters({ version: next }, { replace: true })}
            choices={versions.map((one) => ({ id: one.version, label: one.version, note: noteOf(one) }))}
          />
        )
      }
    >
      <div className={styles.page}>
        {versions && versions.length > 1 && (
          <ProtocolComparison key={version} id={id} version={version} versions={versions} />
        )}
        <ProtocolIdentity pack={pack} />
        <ProtocolStages pack={pack} />
        <ProtocolGrounds pack={pack} />
        <ProtocolForms pack={pack} />
        <ProtocolRules pack={pack} />
      </div>
    </Page>
  )
}

function noteOf({ approvedOn, own }: Output<'protocols.versions'>[number]): string {
  return [
    approvedOn === null ? 'Date of approval not given' : `Approved ${longDate(approvedOn)}`,
    own && 'the board’s own file',
  ]
    .filter(Boolean)
    .join(', ')
}
