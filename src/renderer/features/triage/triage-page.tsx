import { CheckCheck, Inbox, Plus } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useImport } from '../../app/import-request'
import { useShortcuts } from '../../app/keyboard/use-shortcuts'
import { problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import { EmptyState } from '../../ui/feedback/empty-state'
import { ErrorView } from '../../ui/feedback/error-view'
import { counted } from '../../ui/format/counts'
import { SearchField } from '../../ui/form/search-field'
import { keepFocusSoon } from '../../ui/keep-focus'
import { Page } from '../../ui/layout/page'
import { QueueList } from './queue-list'
import { useAcceptClear } from './mutations'
import { useQueue, type Show } from './queries'
import { TriageWorkbench } from './triage-workbench'
import styles from './triage.module.css'

const empties: Record<Show, { readonly title: string; readonly text: string }> = {
  waiting: {
    title: 'Nothing is waiting',
    text: 'Import this month’s e-mail or an agency’s log: drop the files on this window, or choose them.',
  },
  decided: {
    title: 'Nothing decided yet',
    text: 'What you accept or set aside is listed here, and can be undone.',
  },
  all: { title: 'Nothing received yet', text: 'Import e-mail, forms or a log to begin.' },
}

/** The inbox: a list, the reading, and the document it was read from. */
export function TriagePage() {
  const openImport = useImport()
  const [show, setShow] = useState<Show>('waiting')
  const [search, setSearch] = useState('')
  const [picked, setPicked] = useState<string | null>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const { data, error, refetch, fetchNextPage } = useQueue(show, search)
  const acceptClear = useAcceptClear()
  const rows = data?.pages.flatMap((page) => page.rows) ?? []
  const { total = 0, waiting = 0, clear = 0 } = data?.pages[0] ?? {}
  const known = rows.findIndex((row) => row.submission === picked)
  // The item that follows a decided one takes its place in the list, so the position is what is kept.
  const lastAt = useLastPosition(known)
  const at = known >= 0 ? known : Math.min(lastAt, rows.length - 1)
  const selected = rows[at]?.submission ?? null
  const go = (step: number) => setPicked(rows[at + step]?.submission ?? selected)
  useShortcuts({ J: () => go(1), K: () => go(-1) }, 'again')
  useShortcuts({ '/': () => searchBox.current?.focus() })
  // With the last item gone, and all that was clear, so is what had the keyboard.
  useEffect(keepFocusSoon, [selected, clear])
  const onNearEnd = useCallback(() => void fetchNextPage(), [fetchNextPage])

  const queue = (
    <>
      <div className={styles.top}>
        <SearchField
          label="Search the inbox"
          placeholder="Search"
          value={search}
          onChange={setSearch}
          inputRef={searchBox}
        />
        <Segmented
          label="Show"
          value={show}
          onChange={(next) => {
            setShow(next)
            setPicked(null)
          }}
          options={[
            { value: 'waiting', label: `Waiting ${waiting.toLocaleString('en-GB')}` },
            { value: 'decided', label: 'Decided' },
          ]}
        />
      </div>
      <QueueList rows={rows} total={total} selected={selected} onSelect={setPicked} onNearEnd={onNearEnd} />
    </>
  )
  const empty = data && rows.length === 0
  return (
    <Page
      bare
      title="Triage"
      summary={
        data &&
        (waiting === 0
          ? 'Nothing is waiting.'
          : `${counted(waiting, 'item')} waiting, ${clear.toLocaleString('en-GB')} of them clear.`)
      }
      actions={
        <Button
          icon={<CheckCheck size={17} />}
          isDisabled={clear === 0 || acceptClear.isPending}
          isPending={acceptClear.isPending}
          onPress={() => acceptClear.mutate()}
        >
          Accept all clear ({clear.toLocaleString('en-GB')})
        </Button>
      }
    >
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!error && data && (
        <TriageWorkbench
          queue={queue}
          submission={selected}
          onShow={(submission) => {
            setShow('waiting')
            setPicked(submission)
          }}
          empty={
            empty && (
              <EmptyState
                icon={<Inbox size={26} />}
                title={search ? 'Nothing matches' : empties[show].title}
                actions={
                  !search &&
                  show !== 'decided' && (
                    <Button variant="primary" icon={<Plus size={17} />} onPress={() => openImport()}>
                      Import files
                    </Button>
                  )
                }
              >
                {search ? 'Search for other words, or clear the search.' : empties[show].text}
              </EmptyState>
            )
          }
        />
      )}
    </Page>
  )
}

/** The last position at which the picked item was found. */
function useLastPosition(known: number): number {
  const [last, setLast] = useState(0)
  if (known >= 0 && known !== last) setLast(known)
  return last
}
