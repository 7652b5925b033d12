import { useState } from 'react'
import type { AgencyInRound, ReturnRound } from '@shared/contract/returns'
import type { IsoDate } from '@shared/domain/dates'
import { call, problemOf } from '../../app/client'
import { counted } from '../../ui/format/counts'
import { DateField } from '../../ui/form/date-field'
import { TextField } from '../../ui/form/text-field'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { AgenciesToAsk } from './agencies-to-ask'
import { useAgenciesToAsk, useDoing } from './queries'

interface ChangeRoundDialogProps {
  readonly round: ReturnRound
  readonly agencies: readonly AgencyInRound[]
  readonly onClose: () => void
}

/** Moves the day the returns of an open round are due, and changes who is asked. */
export function ChangeRoundDialog({ round, agencies, onClose }: ChangeRoundDialogProps) {
  const asked = agencies.map(({ agency, name }) => ({ id: agency, name }))
  const directory = useAgenciesToAsk()
  const others = directory.filter(({ id }) => !asked.some((one) => one.id === id))
  const [dueOn, setDueOn] = useState<IsoDate | null>(round.dueOn)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(asked.map(({ id }) => id)))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const added = others.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const left = asked.filter(({ id }) => !chosen.has(id))
  const noReason = left.length > 0 && reason.trim() === ''
  const save = useDoing(async () => {
    if (dueOn === null) return null
    if (dueOn !== round.dueOn) await call('returns.change', { round: round.id, dueOn, closed: false })
    if (added.length > 0) await call('returns.ask', { round: round.id, agencies: added })
    for (const { id } of left) await call('returns.noLongerAsk', { round: round.id, agency: id, reason })
    onClose()
    return `The round ${round.name} is changed.`
  }, 'shown')
  const submit = () => {
    setTried(true)
    if (dueOn !== null && chosen.size > 0 && !noReason) save.mutate(undefined)
  }
  return (
    <FormDialog
      title={`Change the round ${round.name}`}
      button="Save"
      isPending={save.isPending}
      problem={save.error && problemOf(save.error)}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label="Returns are due on"
        value={dueOn}
        onChange={setDueOn}
        error={dueOn === null ? 'Enter the date.' : null}
      />
      <AgenciesToAsk agencies={[...asked, ...others].sort(byName)} chosen={chosen} onChange={setChosen} />
      {chosen.size === 0 && <p role="alert">A round asks at least one agency.</p>}
      {left.length > 0 && (
        <TextField
          label={`Why ${counted(left.length, 'agency is', 'agencies are')} no longer asked`}
          description="Kept with the round. What an agency has sent stays on the register."
          value={reason}
          onChange={setReason}
          maxLength={500}
          error={tried && noReason ? 'Say why.' : null}
        />
      )}
    </FormDialog>
  )
}

const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
  a.name.localeCompare(b.name, 'en-GB')
