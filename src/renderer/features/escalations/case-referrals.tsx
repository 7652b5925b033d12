import { Gavel } from 'lucide-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import type { CaseDetail } from '@shared/contract/escalations'
import { phaseWords } from '@shared/referral/referral-phase'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Tag } from '../../ui/feedback/tag'
import { Panel } from '../../ui/layout/panel'
import styles from './case.module.css'

interface CaseReferralsProps {
  readonly one: CaseDetail
  /** Where on the page this stands: first is for cases that are, or are to be, before the Chair. */
  readonly place: 'first' | 'last'
}

/** The case before the Chair: its referrals, and the way to start one. Nothing where there is neither. */
export function CaseReferrals({ one, place }: CaseReferralsProps) {
  const navigate = useNavigate()
  const { data } = useQuery(queryFor('referrals.ofCase', { caseRef: one.ref }))
  if (!data || (data.whyNot !== null && data.referrals.length === 0)) return null
  const first = data.referrals.length > 0 || !data.needsReason
  if (first !== (place === 'first')) return null
  return (
    <Panel title="Chair">
      {data.referrals.length > 0 && (
        <ul className={styles.items}>
          {data.referrals.map(({ ref, phase }) => (
            <li key={ref}>
              <Link to={`/chair/${ref}`}>Referral {ref}</Link>{' '}
              <Tag tone={phase === 'closed' ? 'quiet' : 'violet'}>{phaseWords[phase]}</Tag>
            </li>
          ))}
        </ul>
      )}
      {data.whyNot === null && (
        <Button
          {...(data.needsReason ? {} : { variant: 'primary' as const })}
          icon={<Gavel size={16} />}
          onPress={() => void navigate(`/chair?start=${encodeURIComponent(one.ref)}`)}
        >
          Refer to the Chair
        </Button>
      )}
    </Panel>
  )
}
