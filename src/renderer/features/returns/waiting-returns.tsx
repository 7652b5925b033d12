import { useState } from 'react'
import type { AgencyInRound, ReturnRound, WaitingReturn } from '@shared/contract/returns'
import { call } from '../../app/client'
import { Button } from '../../ui/button/button'
import { counted } from '../../ui/format/counts'
import { longDate } from '../../ui/format/dates'
import { Select } from '../../ui/form/select'
import { Panel } from '../../ui/layout/panel'
import { useDoing } from './queries'
import { figureOr, layoutWords } from './return-words'
import styles from './returns.module.css'

interface WaitingReturnsProps {
  readonly round: ReturnRound
  readonly agencies: readonly AgencyInRound[]
  readonly waiting: readonly WaitingReturn[]
}

/** Returns that arrived: each is filed under its agency by a person, the certain ones all at once. */
export function WaitingReturns({ round, agencies, waiting }: WaitingReturnsProps) {
  const certain = waiting.filter((each) => each.certain).length
  const fileAll = useDoing(async () => {
    const { filed } = await call('returns.fileClear', { round: round.id })
    return `${counted(filed.length, 'return')} filed.`
  })
  return (
    <Panel
      title={`${counted(waiting.length, 'return')} to file`}
      actions={
        certain > 0 && (
          <Button variant="primary" isPending={fileAll.isPending} onPress={() => fileAll.mutate(undefined)}>
            {`File the ${certain} that ${certain === 1 ? 'is' : 'are'} certain`}
          </Button>
        )
      }
    >
      <ul>
        {waiting.map((each) => (
          <Waiting key={each.submission} round={round} agencies={agencies} one={each} />
        ))}
      </ul>
    </Panel>
  )
}

interface WaitingProps {
  readonly round: ReturnRound
  readonly agencies: readonly AgencyInRound[]
  readonly one: WaitingReturn
}

function Waiting({ round, agencies, one }: WaitingProps) {
  const [agency, setAgency] = useState(one.agency?.id ?? null)
  const name = agencies.find((each) => each.agency === agency)?.name ?? ''
  const file = useDoing(async () => {
    if (agency === null) return null
    await call('returns.file', { round: round.id, agency, submission: one.submission })
    return `Filed as the return of ${name}.`
  })
  return (
    <li className={styles.waiting}>
      <strong>{one.name}</strong>
      <span className={styles.quiet}>
        Received {longDate(one.receivedOn)}
        {one.from && ` from ${one.from}`}, in {layoutWords[one.layout]}: {figureOr(one.made)} made,{' '}
        {figureOr(one.received)} received.
      </span>
      {one.reasons.length > 0 && (
        <ul className={styles.reasons}>
          {one.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      <div className={styles.file}>
        <Select
          label={`Agency of ${one.name}`}
          hideLabel
          value={agency}
          onChange={setAgency}
          placeholder="Choose the agency"
          choices={agencies.map((each) => ({ id: each.agency, label: each.name }))}
        />
        <Button
          isDisabled={agency === null}
          isPending={file.isPending}
          onPress={() => file.mutate(undefined)}
        >
          File<span className="visually-hidden"> {one.name}</span>
        </Button>
      </div>
    </li>
  )
}
