import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import { counted } from '../../ui/format/counts'
import styles from './import.module.css'
import { ItemResult } from './item-result'

const pageSize = 200

/** Item by item, what an import made of what it found; those with a problem can be shown alone. */
export function ImportResults({ batch, failed }: { readonly batch: string; readonly failed: number }) {
  const [only, setOnly] = useState<'all' | 'failed'>(failed > 0 ? 'failed' : 'all')
  const [page, setPage] = useState(0)
  const { data } = useQuery({
    ...queryFor('intake.items', { batch, offset: page * pageSize, limit: pageSize }),
    placeholderData: keepPreviousData,
  })
  if (!data) return null
  const shown = data.items.filter((item) => only === 'all' || item.problem !== null)
  const pages = Math.ceil(data.total / pageSize)
  return (
    <>
      <div className={styles.tabs}>
        <Segmented
          label="Show"
          value={only}
          onChange={setOnly}
          options={[
            { value: 'all', label: `All ${data.total.toLocaleString('en-GB')}` },
            { value: 'failed', label: `Problems ${failed}` },
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
        {shown.map((item, index) => (
          <ItemResult key={`${item.source}-${index}`} item={item} />
        ))}
      </ul>
      {shown.length === 0 && (
        <p className={styles.none}>
          {only === 'failed'
            ? `No problem among these ${counted(data.items.length, 'item')}.`
            : 'Nothing was found.'}
        </p>
      )}
    </>
  )
}
