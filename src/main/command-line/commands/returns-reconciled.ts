import { differencesOf } from '@shared/analysis/return-differences'
import type { ReturnState } from '@shared/domain/return-state'
import { columns, counted, type Answer } from '../answer'
import type { OpenRegister } from '../../service/open-register'

/** The five states other people's scripts know; `stateInFull` says which of Accord's it is. */
const known: Record<ReturnState, 'asked' | 'received' | 'nil' | 'silent' | 'signed-off'> = {
  asked: 'asked',
  late: 'silent',
  silent: 'silent',
  received: 'received',
  queried: 'received',
  nil: 'nil',
  'signed-off': 'signed-off',
}

/** A year's returns against the register: each agency with what it says, what the forms show, and how they differ. */
export async function reconciledReturns({ handlers }: OpenRegister, id: string): Promise<Answer> {
  const { round, agencies } = await handlers['returns.round']({ round: id })
  const result = await handlers['returns.reconcile']({ round: id })
  const rows = agencies.map((own) => {
    const found = result.agencies.find((agency) => agency.id === own.agency)
    return {
      agency: own.name,
      state: known[own.state],
      stateInFull: own.state,
      made: own.made,
      received: own.received,
      formsMade: own.formsMade,
      formsReceived: own.formsReceived,
      differences: found ? differencesOf(result, found) : [],
    }
  })
  const open = rows.flatMap((row) => row.differences.filter(({ unexplained }) => unexplained !== 0))
  return {
    lines: [
      `Annual returns ${round.name}, due ${round.dueOn}.`,
      ...columns([
        ['Agency', 'State', 'Made', 'Received', 'Forms made', 'Forms received'],
        ...rows.map((row) => [
          row.agency, row.stateInFull, said(row.made), said(row.received), `${row.formsMade}`, `${row.formsReceived}`,
        ]),
      ]),
      ...rows.flatMap((row) => row.differences.map(({ words, explained, unexplained }) =>
        `${row.agency}: ${words} ${unexplained === 0 ? explained.map((each) => each.words).join(' ') : 'Not explained.'}`)),
      `${counted(open.length, 'difference')} that nothing explains.`,
    ],
    json: { year: Number(round.from.slice(0, 4)), period: { from: round.from, to: round.to }, agencies: rows, pairs: result.pairs, totals: result.totals },
    needsPerson: open.length > 0 || rows.some(({ state }) => state === 'silent'),
  }
} // prettier-ignore

const said = (value: number | null): string => (value === null ? 'not said' : String(value))
