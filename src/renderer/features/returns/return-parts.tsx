import { Button as PlainButton } from 'react-aria-components'
import type { AgencyReturn } from '@shared/contract/returns'
import { themes } from '@shared/protocol/taxonomy'
import { call } from '../../app/client'
import { Banner } from '../../ui/feedback/banner'
import { shortDate } from '../../ui/format/dates'
import { Select } from '../../ui/form/select'
import { Disclosure } from '../../ui/layout/disclosure'
import { Panel } from '../../ui/layout/panel'
import { useDoing } from './queries'
import styles from './returns.module.css'

interface PartProps {
  readonly one: AgencyReturn
  readonly onLook: (place: string) => void
}

/** What a return leaves open, and what explains the rest. */
export function Questions({ one, onLook }: PartProps) {
  const open = one.differences.filter(({ unexplained }) => unexplained !== 0)
  const explained = one.differences.filter(({ unexplained }) => unexplained === 0)
  const notes = [...one.checks, ...one.remarks]
  return (
    <>
      {(open.length > 0 || notes.length > 0 || one.unknownNames.length > 0) && (
        <Banner tone="warn" title="To be asked">
          <ul className={styles.reasons}>
            {notes.map(({ message, at }) => (
              <li key={message}>
                {at === '' ? (
                  message
                ) : (
                  <PlainButton className={styles.place ?? ''} onPress={() => onLook(at)}>
                    {message}
                  </PlainButton>
                )}
              </li>
            ))}
            {one.unknownNames.map((name) => (
              <li key={name}>
                “{name}” is no agency of the directory for certain. Add it there as an alias.
              </li>
            ))}
            {open.map(({ words, explained: reasons }) => (
              <li key={words}>
                {words} {reasons.map((reason) => reason.words).join(' ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {explained.length > 0 && (
        <Banner tone="info" title="Differs, and explained">
          <ul className={styles.reasons}>
            {explained.map(({ words, explained: reasons }) => (
              <li key={words}>
                {words} {reasons.map((reason) => reason.words).join(' ')}
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {one.query !== '' && (
        <Disclosure title="The query, ready to send">
          <pre className={styles.letter} tabIndex={0} role="group" aria-label="The query, ready to send">
            {one.query}
          </pre>
        </Disclosure>
      )}
    </>
  )
}

const themeChoices = Object.entries(themes).map(([id, label]) => ({ id, label }))

/** What the agency says in words, each under a theme that a person confirms. */
export function Issues({ round, one, onLook }: PartProps & { readonly round: string }) {
  const code = useDoing(async ({ issue, theme }: { issue: number; theme: string }) => {
    await call('returns.code', { round, agency: one.agency, issue, theme })
    return null
  })
  if (one.issues.length === 0) return null
  return (
    <Panel title="Issues and learning">
      <ul>
        {one.issues.map(({ index, text, at, theme, confidence }) => (
          <li key={index} className={styles.waiting}>
            <PlainButton className={styles.place ?? ''} onPress={() => onLook(at)}>
              {text}
            </PlainButton>
            <Select
              compact
              label={confidence === 'sure' ? 'Theme' : 'Theme (suggested: please confirm)'}
              value={theme}
              onChange={(id) => code.mutate({ issue: index, theme: id })}
              placeholder="No theme yet"
              choices={themeChoices}
            />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** What happened with the return, oldest first. */
export function History({ one }: Pick<PartProps, 'one'>) {
  return (
    <Panel title="History">
      <ol className={styles.history}>
        {one.history.map(({ on, at, what, by, detail }, index) => (
          <li key={`${at} ${index}`}>
            {what} <span className={styles.quiet}>{`${shortDate(on)}, ${by}`}</span>
            {detail !== '' && what !== 'Query raised' && <div className={styles.quiet}>{detail}</div>}
          </li>
        ))}
      </ol>
    </Panel>
  )
}
