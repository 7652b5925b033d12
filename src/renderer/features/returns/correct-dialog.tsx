import { useState } from 'react'
import type { ReturnLine } from '@shared/domain/return-reading'
import { call, problemOf } from '../../app/client'
import { TextField } from '../../ui/form/text-field'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { useDoing } from './queries'

export interface LineToCorrect extends ReturnLine {
  readonly words: string
  readonly value: number | null
}

interface CorrectDialogProps {
  readonly round: string
  readonly agency: string
  readonly line: LineToCorrect
  readonly onClose: () => void
}

/** Puts one figure right. What was sent is kept beside it. */
export function CorrectDialog({ round, agency, line, onClose }: CorrectDialogProps) {
  const [value, setValue] = useState(line.value === null ? '' : String(line.value))
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const badValue = !/^\d{1,4}$/.test(value.trim())
  const badReason = reason.trim() === ''
  const { measure, by, of, code, words } = line
  const save = useDoing(async () => {
    await call('returns.correct', { round, agency, line: { measure, by, of, code }, value: Number(value), reason })
    onClose()
    return `${words}: now ${value}.`
  }, 'shown')
  const problem = save.error && problemOf(save.error)
  const submit = () => {
    setTried(true)
    if (!badValue && !badReason) save.mutate(undefined)
  }
  return (
    <FormDialog
      title={words}
      button="Put it right"
      isPending={save.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="It should be"
        value={value}
        onChange={setValue}
        inputMode="numeric"
        error={tried && badValue ? 'Enter a whole number, 0 or more.' : null}
      />
      <TextField
        label="Why"
        description="Who said so, and how. Kept with both figures. Name nobody the escalations are about."
        value={reason}
        onChange={setReason}
        maxLength={500}
        error={tried && badReason ? 'Say why it is put right.' : null}
      />
    </FormDialog>
  )
} // prettier-ignore
