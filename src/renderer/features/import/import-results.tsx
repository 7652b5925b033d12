import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportPart, ImportSummary } from '@shared/contract/intake'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import styles from './import.module.css'
import { ItemResult } from './item-result'

const pageSize = 200

const empty: Record<ImportPart, string> = {
  all: 'Nothing was found.',
  problems: 'No problems.',
  'left-aside': 'Nothing was left aside.',
}

interface ImportResultsProps {
  readonly batch: string
  readonly summary: ImportSummary
}

/** Item by item, what an import made of what it found; those with a problem can be shown alone. */
export function ImportResults({ batch, summary }: ImportResultsProps) {
  const { items, problems, repeatedProblems, leftAside } = summary
  const [only, setOnly] = useState<ImportPart>(problems > repeatedProblems ? 'problems' : 'all')
  const [page, setPage] = useState(0)
  const { data } = useQuery({
    ...queryFor('intake.items', { batch, offset: page * pageSize, limit: pageSize, only }),
    placeholderData: keepPreviousData,
  })
  if (!data) return null
  const pages = Math.ceil(data.total / pageSize)
  return (
    <>
      <div className={styles.tabs}>
        <Segmented
          label="Show"
          value={only}
          onChange={(part) => {
            setOnly(part)
            setPage(0)
          }}
          options={[
            { value: 'all', label: `All ${items.toLocaleString('en-GB')}` },
            { value: 'problems', label: `Problems ${problems.toLocaleString('en-GB')}` },
            ...(leftAside > 0
              ? [{ value: 'left-aside' as const, label: `Left aside ${leftAside.toLocaleString('en-GB')}` }]
              : []),
          ]}
        />
        {pages > 1 && (
          <span>
            <Button size="small" everyClick isDisabled={page === 0} onPress={() => setPage(page - 1)}>
              Earlier
            </Button>{' '}
            {page + 1} of {pages}{' '}
            <Button size="small" everyClick isDisabled={page >= pages - 1} onPress={() => setPage(page + 1)}>
              Later
            </Button>
          </span>
        )}
      </div>
      <ul className={styles.items}>
        {data.items.map((item, index) => (
          <ItemResult key={`${item.source}-${index}`} item={item} />
        ))}
      </ul>
      {data.items.length === 0 && <p className={styles.none}>{empty[only]}</p>}
    </>
  )
}
