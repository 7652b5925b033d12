import { useState, type SyntheticEvent } from 'react'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import type { Output } from '@shared/contract'
import { problemOf } from '../../../app/client'
import { basisWords, spanInWords } from '../../../app/period/period'
import { say } from '../../../ui/feedback/toast-queue'
import { TextField } from '../../../ui/form/text-field'
import { FormDialog } from '../../../ui/overlay/form-dialog'
import { useViewChange } from '../queries'
import styles from './views.module.css'

export interface ViewDialogProps {
  readonly views: Output<'insights.views'>
  readonly filters: FigureFilters
  readonly protocols: ReadonlyMap<string, string>
  readonly onClose: () => void
}

/** Asks for the name to keep the present filters under. */
export function SaveViewDialog({ views, filters, protocols, onClose }: ViewDialogProps) {
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const save = useViewChange('insights.saveView')
  const name = typed.trim()
  const taken = views.find((view) => view.name.toLowerCase() === name.toLowerCase())
  const submit = (event?: SyntheticEvent) => {
    event?.preventDefault()
    setTried(true)
    if (name === '' || save.isPending) return
    save.mutate(
      { name, filters },
      {
        onSuccess: () => {
          say(`View “${name}” saved.`)
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      title="Save these filters"
      button={taken ? 'Replace' : 'Save'}
      isPending={save.isPending}
      problem={save.error && problemOf(save.error)}
      onSubmit={() => submit()}
      onClose={onClose}
    >
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label="Name"
          description="Everyone who opens this register sees it. Name no person."
          value={typed}
          onChange={setTyped}
          maxLength={80}
          autoFocus
          error={tried && name === '' ? 'Give the view a name.' : null}
        />
        <p>
          {spanInWords(filters)}, {basisWords[filters.by]}. Filters: {filterLine(filters, protocols)}.
        </p>
        {taken && <p>This takes the place of what is saved as “{taken.name}”.</p>}
      </form>
    </FormDialog>
  )
}
