import { useState } from 'react'
import type { Output } from '@shared/contract'
import { problemOf } from '../../app/client'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Select } from '../../ui/form/select'
import { Panel } from '../../ui/layout/panel'
import styles from './protocol.module.css'
import { useComparison } from './queries'

interface ProtocolComparisonProps {
  readonly id: string
  /** The version being read. */
  readonly version: string
  readonly versions: Output<'protocols.versions'>
}

/** What differs between the version being read and another. */
export function ProtocolComparison({ id, version, versions }: ProtocolComparisonProps) {
  const others = versions.filter((one) => one.version !== version)
  const [from, setFrom] = useState(others.at(-1)?.version ?? version)
  const { data, error } = useComparison(id, from, version)
  return (
    <Panel
      title="What differs"
      actions={
        <Select
          hideLabel
          label="Compared with"
          value={from}
          onChange={setFrom}
          choices={others.map((one) => ({ id: one.version, label: `Compared with ${one.version}` }))}
        />
      }
    >
      {error && (
        <Banner tone="bad" title={problemOf(error).message} announce>
          {problemOf(error).whatToDo}
        </Banner>
      )}
      {!data && !error && <Skeleton lines={3} />}
      {data && data.differences.length === 0 && <p>Nothing differs.</p>}
      {data && data.differences.length > 0 && (
        <ul className={styles.bullets}>
          {data.differences.map((difference) => (
            <li key={difference}>{difference}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}
