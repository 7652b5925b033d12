import { FileSpreadsheet, Mail, MailQuestion, PencilLine } from 'lucide-react'
import { useState } from 'react'
import type { AgencyInRound, ReturnRound } from '@shared/contract/returns'
import { call } from '../../app/client'
import { Button } from '../../ui/button/button'
import { counted } from '../../ui/format/counts'
import { ChangeRoundDialog } from './change-round-dialog'
import { intoFolder, useDoing } from './queries'

type Kind = 'request' | 'reminder' | 'query'

interface RoundActionsProps {
  readonly round: ReturnRound
  readonly agencies: readonly AgencyInRound[]
}

/** What is done for all agencies of a round at once. */
export function RoundActions({ round, agencies }: RoundActionsProps) {
  const [changing, setChanging] = useState(false)
  const workbooks = useDoing(() =>
    intoFolder('Where to put the workbooks', async (folder) => {
      const { files } = await call('returns.templates', { round: round.id, folder, agencies: null })
      return `${counted(files.length, 'workbook')} written.`
    }),
  )
  const letters = useDoing((kind: Kind) =>
    intoFolder('Where to put the letters', async (folder) => {
      const { files } = await call('returns.drafts', { round: round.id, folder, kind, agencies: null })
      return `${counted(files.length, 'letter')} written as drafts. Accord sends nothing: open them in your mail program.`
    }),
  )
  const waited = round.states.asked + round.states.late + round.states.silent
  return (
    <>
      <Button icon={<FileSpreadsheet size={16} />} onPress={() => workbooks.mutate(undefined)} isPending={workbooks.isPending}>
        Workbooks
      </Button>
      <Button icon={<Mail size={16} />} isDisabled={waited === 0} onPress={() => letters.mutate(round.states.late > 0 ? 'reminder' : 'request')} isPending={letters.isPending}>
        {round.states.late > 0 ? 'Reminders' : 'Requests'}
      </Button>
      <Button icon={<MailQuestion size={16} />} isDisabled={waited === round.asked} onPress={() => letters.mutate('query')} isPending={letters.isPending}>
        Queries
      </Button>
      {round.closedOn === null && (
        <Button icon={<PencilLine size={16} />} onPress={() => setChanging(true)}>
          Change the round…
        </Button>
      )}
      {changing && <ChangeRoundDialog round={round} agencies={agencies} onClose={() => setChanging(false)} />}
    </>
  )
} // prettier-ignore
