import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseDetail } from '@shared/contract/escalations'
import { canonicalFields } from '@shared/domain/fields'
import type { IsoDate } from '@shared/domain/dates'
import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import { TextField } from '../../ui/form/text-field'
import { Dialog } from '../../ui/overlay/dialog'
import { rungWords } from '../../ui/words/case-words'
import { actionWords, type CaseAction } from './case-actions'
import styles from './case.module.css'
import { missingFrom, type Draft } from './missing-from'

interface ActionDialogProps {
  readonly action: CaseAction
  readonly one: CaseDetail
  readonly pack: ProtocolPack
  readonly today: IsoDate
  readonly onClose: () => void
}

const done: Record<CaseAction, string> = {
  advance: 'Moved.',
  resolve: 'Resolution recorded.',
  withdraw: 'Withdrawn.',
  reopen: 'Reopened.',
  correct: 'Corrected.',
}

const textLabels: Record<CaseAction, string> = {
  advance: 'Reason, where it did not come with a form',
  resolve: 'What was agreed',
  withdraw: 'Why it is withdrawn',
  reopen: 'Why it is reopened',
  correct: 'Why it is corrected',
}

function send(action: CaseAction, ref: string, { on, stage, text, field, value }: Draft) {
  const date = on ?? ''
  if (action === 'advance') return call('escalations.advance', { ref, stage, on: date, reason: text })
  if (action === 'resolve') return call('escalations.resolve', { ref, stage, on: date, summary: text })
  if (action === 'withdraw') return call('escalations.withdraw', { ref, on: date, reason: text })
  if (action === 'reopen') return call('escalations.reopen', { ref, on: date, reason: text })
  return call('escalations.correct', { ref, field, text: value, reason: text })
}

/** Asks for what an action needs, checks it, and does it; the register says why not when it may not be done. */
export function ActionDialog({ action, one, pack, today, onClose }: ActionDialogProps) {
  const at = pack.stages.findIndex((stage) => stage.id === one.stages.at(-1)?.id)
  const next = pack.stages[action === 'advance' ? at + 1 : at] ?? pack.stages.at(-1)
  const [draft, setDraft] = useState<Draft>({
    on: today,
    stage: next?.id ?? '',
    text: '',
    field: '',
    value: '',
  })
  const [tried, setTried] = useState(false)
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const missing = tried ? missingFrom(action, draft) : {}
  const act = useMutation({
    mutationFn: () => send(action, one.ref, draft),
    onSuccess: () => {
      refetchAfter(['escalations'])
      say(`${one.ref}: ${done[action]}`)
      onClose()
    },
  })
  const submit = () => {
    setTried(true)
    if (Object.keys(missingFrom(action, draft)).length === 0) act.mutate()
  }
  const problem = act.error && problemOf(act.error)
  return (
    <Dialog
      title={`${actionWords[action]}: ${one.ref}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" onPress={submit} isPending={act.isPending}>
            {actionWords[action]}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {(action === 'advance' || action === 'resolve') && (
          <Select
            label={action === 'advance' ? 'Stage entered' : 'Stage at which it was resolved'}
            value={draft.stage}
            onChange={(stage) => set({ stage })}
            choices={pack.stages.map((stage) => ({
              id: stage.id,
              label: stage.name,
              note: rungWords[stage.rung],
            }))}
          />
        )}
        {action === 'correct' && (
          <>
            <Select
              label="Which fact"
              value={draft.field || null}
              onChange={(field) => set({ field })}
              error={missing.field}
              choices={Object.entries(canonicalFields).map(([id, { label }]) => ({ id, label }))}
            />
            <TextField
              label="What it should say"
              value={draft.value}
              onChange={(value) => set({ value })}
              rows={2}
            />
          </>
        )}
        {action !== 'correct' && (
          <DateField label="Date" value={draft.on} onChange={(on) => set({ on })} error={missing.on} />
        )}
        <TextField
          label={textLabels[action]}
          value={draft.text}
          onChange={(text) => set({ text })}
          rows={3}
          error={missing.text}
        />
      </div>
    </Dialog>
  )
}
