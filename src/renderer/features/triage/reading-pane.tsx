import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import type { TriageItem } from '@shared/contract/triage'
import { isFieldKey } from '@shared/domain/fields'
import type { FieldReading, NotAForm, Reading } from '@shared/domain/reading'
import type { TriageDraft } from '@shared/domain/triage-draft'
import { Banner } from '../../ui/feedback/banner'
import { longDate } from '../../ui/format/dates'
import { kindWords, notAFormWords } from '@shared/domain/reading-in-words'
import { Button } from '../../ui/button/button'
import { ColumnsDialog } from './columns-dialog'
import { groupFields, type ShownField } from './field-groups'
import { FieldRow } from './field-row'
import { MatchCard } from './match-card'
import styles from './triage.module.css'

interface ReadingPaneProps {
  readonly item: TriageItem
  readonly edits: Reading
  /** The box that is open, with the words in it. */
  readonly typing: TriageDraft['typing']
  readonly onTyping: (typing: TriageDraft['typing']) => void
  readonly place: string | null
  readonly onLook: (place: string | null) => void
  readonly onEdit: (field: ShownField['key'], reading: FieldReading) => void
  /** To link it to a case that was not proposed. */
  readonly onOtherCase: () => void
}

/** What an item was read as, with what needs a person on top. */
export function ReadingPane(props: ReadingPaneProps) {
  const { item, edits, typing, place, onLook, onTyping, onEdit, onOtherCase } = props
  const waiting = item.state === 'waiting' || item.state === 'more-information'
  const [columns, setColumns] = useState(false)
  return (
    <div className={styles.scroll}>
      <header className={styles.head}>
        <h2>{item.subject ?? item.name}</h2>
        <p>
          {item.formTitle ?? kindWords[item.kind]}. Received {longDate(item.receivedOn)}
          {item.from && ` from ${item.from}`}
          {item.originalFrom && `, first sent by ${item.originalFrom}`}.
        </p>
      </header>
      <div className={styles.notices}>
        <Notices item={item} waiting={waiting} onOtherCase={onOtherCase} />
      </div>
      {item.kind === 'log-row' && waiting && (
        <div className={styles.columns}>
          <Button size="small" icon={<Columns3 size={15} />} onPress={() => setColumns(true)}>
            Columns of this log
          </Button>
          <span>
            {headingInDoubt(item) ? 'A heading was not clear. Say once what it means.' : item.why.join(' ')}
          </span>
        </div>
      )}
      {columns && <ColumnsDialog submission={item.submission} onClose={() => setColumns(false)} />}
      {groupFields(item, edits).map((group) => (
        <section key={group.title} className={styles.group} aria-label={group.title}>
          <h3>{group.title}</h3>
          {group.fields.map((field) => (
            <FieldRow
              key={field.key}
              submission={item.submission}
              field={field}
              linked={place !== null && field.reading?.at === place}
              canEdit={waiting}
              unread={item.kind === 'unreadable'}
              typed={typing?.field === field.key ? typing.text : null}
              onType={(text) => onTyping(text === null ? null : { field: field.key, text })}
              onLook={onLook}
              onCorrect={(reading) => isFieldKey(field.key) && onEdit(field.key, reading)}
            />
          ))}
        </section>
      ))}
    </div>
  )
}

/** Whether something in a row is doubtful because of what stands over its column. */
function headingInDoubt({ reading }: TriageItem): boolean {
  return Object.values(reading).some((field) => /\bhead(ing|ed)\b/.test(field?.note ?? ''))
}

function looksLike(notAForm: NotAForm): string {
  return notAForm === 'other'
    ? 'This does not look like an escalation form'
    : `This looks like: ${notAFormWords[notAForm].toLowerCase()}`
}

interface NoticesProps extends Pick<ReadingPaneProps, 'item' | 'onOtherCase'> {
  readonly waiting: boolean
}

function Notices({ item, waiting, onOtherCase }: NoticesProps) {
  if (!waiting) return null
  return (
    <>
      {item.problem && (
        <Banner tone="bad" title={item.problem.message}>
          {item.problem.whatToDo}
        </Banner>
      )}
      {item.notAForm && (
        <Banner tone="info" title={looksLike(item.notAForm)}>
          {item.why.join(' ')}
        </Banner>
      )}
      {item.needsPerson.length > 0 && !item.problem && !item.notAForm && (
        <Banner tone="warn" title="Needs your eye">
          <ul className={styles.reasons}>
            {item.needsPerson.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </Banner>
      )}
      {item.match && !item.notAForm && <MatchCard match={item.match} onOther={onOtherCase} />}
    </>
  )
}
