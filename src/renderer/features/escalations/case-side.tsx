import { FileText } from 'lucide-react'
import { Button } from 'react-aria-components'
import type { CaseDetail } from '@shared/contract/escalations'
import { longDate, shortDate } from '../../ui/format/dates'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { receiversOf, roleWords } from '../../ui/words/case-words'
import styles from './case.module.css'

interface CaseSideProps {
  readonly one: CaseDetail
  readonly onOpenDocument: (submission: string) => void
}

/** The facts beside the story: person, parties and documents. */
export function CaseSide({ one, onOpenDocument }: CaseSideProps) {
  const { subject } = one
  return (
    <>
      <Panel title="Facts">
        <Facts
          facts={[
            { label: 'Person', value: subject.name },
            { label: 'Date of birth', value: subject.dateOfBirth && longDate(subject.dateOfBirth) },
            { label: 'Address', value: subject.address },
            { label: 'Reference', value: subject.reference },
            { label: 'From', value: one.escalating?.agency ?? null },
            { label: 'To', value: receiversOf(one) },
            { label: 'Raised', value: one.raisedOn && longDate(one.raisedOn) },
            { label: 'Received', value: longDate(one.receivedOn) },
          ]}
        />
      </Panel>
      <Panel title="Documents">
        <ul>
          {one.submissions.map((document) => (
            <li key={document.submission}>
              <Button className={styles.document ?? ''} onPress={() => onOpenDocument(document.submission)}>
                <FileText size={17} aria-hidden="true" />
                <span>
                  <span className={styles['document-name']}>{document.name}</span>
                  <span className={styles['item-note']}>Received {shortDate(document.receivedOn)}</span>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="People">
        <ul className={styles.items}>
          {one.people.map((person, index) => (
            <li key={index}>
              <p className={styles['item-note']}>{roleWords[person.role]}</p>
              <p>{person.name ?? <span className={styles.none}>Name not recorded</span>}</p>
              <p className={styles['item-note']}>
                {[person.jobTitle, person.agency, person.contact].filter(Boolean).join(', ')}
              </p>
            </li>
          ))}
        </ul>
      </Panel>
    </>
  )
}
