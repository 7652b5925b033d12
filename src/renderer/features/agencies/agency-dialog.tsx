import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { agencyTypeWords } from '@shared/analysis/dimension-words'
import { agencyType, type AgencyType } from '@shared/domain/agency'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { say } from '../../ui/feedback/toast-queue'
import { RadioGroup } from '../../ui/form/radio-group'
import { Select } from '../../ui/form/select'
import { TextField } from '../../ui/form/text-field'
import { FormDialog } from '../../ui/overlay/form-dialog'
import type { AgencyRow } from './agency-row'
import { MergedAgencies } from './merged-agencies'

interface AgencyDialogProps {
  /** Null for a new one. */
  readonly agency: AgencyRow | null
  /** Asked to say that it is another agency of the directory. */
  readonly onSameAs: (agency: AgencyRow) => void
  readonly onClose: () => void
}

const memberChoices = [
  { id: 'yes', label: 'Sits on the board', value: true },
  { id: 'no', label: 'Does not', value: false },
  { id: 'unknown', label: 'Not known', value: null },
] as const

/** Adds an agency, or edits and so confirms one. */
export function AgencyDialog({ agency, onSameAs, onClose }: AgencyDialogProps) {
  const [name, setName] = useState(agency?.name ?? '')
  const [aliases, setAliases] = useState(agency?.aliases.join('\n') ?? '')
  const [type, setType] = useState<AgencyType>(agency?.type ?? 'unknown')
  const [member, setMember] = useState<boolean | null>(agency?.member ?? null)
  const [contact, setContact] = useState(agency?.contact ?? '')
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: () =>
      call('agencies.save', {
        id: agency?.id ?? null,
        name: name.trim(),
        aliases: aliases
          .split('\n')
          .map((alias) => alias.trim())
          .filter((alias) => alias !== ''),
        type,
        member,
        contact: contact.trim() === '' ? null : contact.trim(),
      }),
    onSuccess: (saved) => {
      refetchAfter(['agencies'])
      say(`${saved.name} saved.`)
      onClose()
    },
  })
  const submit = () => {
    setTried(true)
    if (name.trim() !== '') save.mutate()
  }
  const problem = save.error && problemOf(save.error)
  return (
    <FormDialog
      title={agency === null ? 'Add an agency' : agency.name}
      others={
        agency !== null && (
          <Button variant="quiet" onPress={() => onSameAs(agency)}>
            The same as another…
          </Button>
        )
      }
      button={agency?.confirmed === false ? 'Save and confirm' : 'Save'}
      isPending={save.isPending}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={tried && name.trim() === '' ? 'Enter the agency’s name.' : null}
      />
      <TextField
        label="Also written as"
        description="One a line. A form that uses one of these counts for this agency."
        value={aliases}
        onChange={setAliases}
        rows={3}
      />
      <Select
        label="Type"
        value={type}
        onChange={(id) => setType(agencyType.catch('unknown').parse(id))}
        choices={agencyType.options.map((id) => ({ id, label: agencyTypeWords(id) }))}
      />
      <RadioGroup
        label="On the board"
        value={memberChoices.find((choice) => choice.value === member)?.id ?? 'unknown'}
        onChange={(id) => setMember(memberChoices.find((choice) => choice.id === id)?.value ?? null)}
        choices={memberChoices}
      />
      <TextField
        label="Safeguarding contact"
        description="Role, e-mail or telephone, as the unit keeps it."
        value={contact}
        onChange={setContact}
        rows={2}
      />
      {agency !== null && <MergedAgencies agency={agency} onTakenApart={onClose} />}
    </FormDialog>
  )
}
