import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { IsoDate } from '@shared/domain/dates'
import type { KeptTemplate, ReportTemplate } from '@shared/report-template/report-template'
import { call, problemOf } from '../../app/client'
import { say } from '../../ui/feedback/toast-queue'
import { RadioGroup } from '../../ui/form/radio-group'
import { TextField } from '../../ui/form/text-field'
import { FormDialog } from '../../ui/overlay/form-dialog'
import { refetchTemplates } from './queries'
import { SettingsFields } from './settings-fields'
import { TablesField } from './tables-field'

/** What is being edited; a new one has no id. */
export interface EditedTemplate {
  readonly id: string | null
  readonly template: ReportTemplate
}

interface TemplateDialogProps {
  readonly edited: EditedTemplate
  readonly today: IsoDate
  readonly onSaved: (saved: KeptTemplate) => void
  readonly onClose: () => void
}

/** Adds a template or changes one. */
export function TemplateDialog({ edited, today, onSaved, onClose }: TemplateDialogProps) {
  const [draft, setDraft] = useState(edited.template)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<ReportTemplate>) => setDraft({ ...draft, ...part })
  const blank = draft.name.trim() === '' || draft.title.trim() === ''
  const save = useMutation({
    mutationFn: () => call('reports.saveTemplate', { id: edited.id, template: draft }),
    onSuccess: async (saved) => {
      await refetchTemplates()
      say(`${saved.template.name}: saved.`)
      onSaved(saved)
    },
  })
  const submit = () => {
    setTried(true)
    if (!blank) save.mutate()
  }
  const problem = save.error && problemOf(save.error)
  const missing = (text: string, what: string) => (tried && text.trim() === '' ? what : null)
  return (
    <FormDialog
      title={edited.id === null ? 'New template' : `Change “${edited.template.name}”`}
      width="wide"
      button="Save template"
      isPending={save.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        description="What it is chosen by, here and from the command line."
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={80}
        error={missing(draft.name, 'Give it a name.')}
      />
      <TextField
        label="Heading of the report"
        value={draft.title}
        onChange={(title) => change({ title })}
        maxLength={120}
        error={missing(draft.title, 'Say what stands at the head of the report.')}
      />
      <TextField
        label="What it is for"
        value={draft.purpose}
        onChange={(purpose) => change({ purpose })}
        maxLength={300}
      />
      <RadioGroup
        label="It is about"
        value={draft.of}
        onChange={(of) =>
          change(
            of === 'agency'
              ? { of, cases: draft.cases === 'identifiable' ? 'pseudonymised' : draft.cases }
              : { of: 'board' },
          )
        }
        choices={[
          { id: 'board', label: 'The board’s register' },
          { id: 'agency', label: 'One agency, chosen when it is built and sent to that agency' },
        ]}
      />
      <SettingsFields template={draft} today={today} onChange={setDraft} />
      <TablesField tables={draft.tables} onChange={(tables) => change({ tables })} />
    </FormDialog>
  )
}
