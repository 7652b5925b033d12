import { useMutation, useQuery } from '@tanstack/react-query'
import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { call, problemOf } from '../../app/client'
import { usePack } from '../../app/queries'
import { queryFor, refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { say } from '../../ui/feedback/toast-queue'
import { longDate } from '../../ui/format/dates'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { ChooseProtocolDialog } from './choose-protocol-dialog'
import styles from './settings.module.css'

interface ProtocolPanelProps {
  readonly pack: string
  readonly folder: string
}

/** The board and its protocol: which one new cases are opened under, and the way to read it. */
export function ProtocolPanel({ pack: id, folder }: ProtocolPanelProps) {
  const navigate = useNavigate()
  const { data: pack, error } = usePack(id)
  const problems = useQuery(queryFor('protocols.problems', null)).data ?? []
  const [choosing, setChoosing] = useState(false)
  const choose = useMutation({
    mutationFn: (next: string) => call('protocols.choose', { id: next }),
    onSuccess: () => {
      refetchAfter(['state', 'settings', 'escalations'])
      say('Protocol changed. New cases are opened under it.')
      setChoosing(false)
    },
  })
  if (error) return <ErrorView problem={problemOf(error)} />
  if (!pack) return <Skeleton lines={6} />
  return (
    <Panel title="Board and protocol">
      <div className={styles.stack}>
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
        <div className={styles.row}>
          <Button icon={<BookOpen size={16} />} onPress={() => void navigate(`/protocol/${id}`)}>
            Read the protocol
          </Button>
          <Button onPress={() => setChoosing(true)}>Choose another</Button>
        </div>
        {problems.map((problem) => (
          <Banner key={problem.code + problem.message} tone="warn" title={problem.message}>
            {problem.whatToDo}
          </Banner>
        ))}
      </div>
      {choosing && (
        <ChooseProtocolDialog
          current={id}
          isPending={choose.isPending}
          problem={choose.error && problemOf(choose.error)}
          onChoose={choose.mutate}
          onClose={() => setChoosing(false)}
        />
      )}
    </Panel>
  )
}
