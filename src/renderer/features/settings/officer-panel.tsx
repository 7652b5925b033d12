import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import { call, problemOf } from '../../app/client'
import { refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { Select } from '../../ui/form/select'
import { TextField } from '../../ui/form/text-field'
import { counted } from '../../ui/format/counts'
import { Panel } from '../../ui/layout/panel'
import styles from './settings.module.css'

const minutes = [1, 2, 5, 10, 15, 20, 30]

/** Who is working, as the history of cases will say, and when the register locks itself. */
export function OfficerPanel({ settings }: { readonly settings: Output<'settings.get'> }) {
  const [officerName, setName] = useState(settings.officerName)
  const [lockAfterMinutes, setMinutes] = useState(settings.lockAfterMinutes)
  const save = useMutation({
    mutationFn: () => call('settings.save', { officerName: officerName.trim(), lockAfterMinutes }),
    onSuccess: () => {
      refetchAfter(['settings'])
      say('Settings saved.')
    },
  })
  const problem = save.error && problemOf(save.error)
  return (
    <Panel title="You and this computer">
      <div className={styles.form}>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        <TextField
          label="Your name"
          description="Goes with every change you make, in the history of each case."
          value={officerName}
          onChange={setName}
          maxLength={100}
        />
        <Select
          label="Lock the register after"
          value={String(lockAfterMinutes)}
          onChange={(id) => setMinutes(Number(id))}
          choices={minutes.map((count) => ({
            id: String(count),
            label: `${counted(count, 'minute')} without use`,
          }))}
        />
        <div>
          <Button variant="primary" onPress={() => save.mutate()} isPending={save.isPending}>
            Save
          </Button>
        </div>
      </div>
    </Panel>
  )
}
