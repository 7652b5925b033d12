import { Link } from 'react-router'
import type { AgencyInRound, ReturnRound, WaitingReturn } from '@shared/contract/returns'
import { Tag } from '../../ui/feedback/tag'
import { shortDate } from '../../ui/format/dates'
import { SimpleTable } from '../../ui/table/simple-table'
import { figureOr, stateLooks } from './return-words'
import styles from './returns.module.css'
import { WaitingReturns } from './waiting-returns'

interface RoundAgenciesProps {
  readonly round: ReturnRound
  readonly agencies: readonly AgencyInRound[]
  readonly waiting: readonly WaitingReturn[]
}

/** Every agency of a round with what it says and what the forms show; first, what came in and waits to be filed. */
export function RoundAgencies({ round, agencies, waiting }: RoundAgenciesProps) {
  return (
    <div className={styles.stack}>
      {waiting.length > 0 && <WaitingReturns round={round} agencies={agencies} waiting={waiting} />}
      <div className={styles.table}>
        <SimpleTable
          caption="Agencies asked"
          head={['Agency', 'Return', 'Said made', 'Said received', 'Forms made', 'Forms received', 'Questions', 'Heard', 'Reminded']}
          numbers={[2, 3, 4, 5, 6]}
          rows={agencies.map((agency) => ({
            key: agency.agency,
            cells: [
              <Link key="name" className={styles.link} to={`/returns/${round.id}/${agency.agency}`}>
                {agency.name}
              </Link>,
              <Tag key="state" tone={stateLooks[agency.state].tone}>
                {stateLooks[agency.state].words}
              </Tag>,
              figureOr(agency.made),
              figureOr(agency.received),
              agency.formsMade,
              agency.formsReceived,
              agency.questions === 0 ? '' : agency.questions,
              <span key="heard" className={styles.date}>{shortDate(agency.heardOn)}</span>,
              <span key="reminded" className={styles.date}>{shortDate(agency.remindedOn)}</span>,
            ],
          }))}
        />
      </div>
    </div>
  )
} // prettier-ignore
