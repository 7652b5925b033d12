import { useState } from 'react'
import { Button } from 'react-aria-components'
import { SearchField } from '../../ui/form/search-field'
import { Dialog } from '../../ui/overlay/dialog'
import { Skeleton } from '../../ui/feedback/skeleton'
import { useCandidates } from './queries'
import styles from './triage.module.css'

interface CandidateDialogProps {
  readonly submission: string
  readonly title: string
  readonly onChoose: (reference: string) => void
  readonly onClose: () => void
}

/** Picks the case an item belongs to: likely ones first, or any by searching. */
export function CandidateDialog({ submission, title, onChoose, onClose }: CandidateDialogProps) {
  const [search, setSearch] = useState('')
  const { data } = useCandidates(submission, search)
  return (
    <Dialog title={title} isOpen onClose={onClose} width="wide">
      <SearchField
        label="Search cases"
        placeholder="Reference, person or agency"
        value={search}
        onChange={setSearch}
        autoFocus
      />
      {!data && <Skeleton lines={4} />}
      {data?.length === 0 && (
        <p className={styles.blank}>No case matches. Accept it as new, or search again.</p>
      )}
      <ul className={styles.candidates}>
        {data?.map((candidate) => (
          <li key={candidate.case}>
            <Button className={styles.candidate ?? ''} onPress={() => onChoose(candidate.case)}>
              <strong>{candidate.subject ?? 'Person not recorded'}</strong>
              <span>{candidate.case}</span>
              <small>{candidate.agencies}</small>
              {candidate.reasons.length > 0 && <small>{candidate.reasons.join(' · ')}</small>}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
