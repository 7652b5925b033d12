import { useMutation } from '@tanstack/react-query'
import { Copy, Ellipsis, PencilLine, RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { KeptTemplate } from '@shared/report-template/report-template'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { say } from '../../ui/feedback/toast-queue'
import { Dialog } from '../../ui/overlay/dialog'
import { Menu } from '../../ui/overlay/menu'
import { refetchTemplates } from './queries'
import styles from './reports.module.css'

interface TemplateHeadProps {
  readonly kept: KeptTemplate
  readonly onChange: () => void
  readonly onCopy: () => void
}

/** The chosen template: its name, what it is for, and what can be done with it. */
export function TemplateHead({ kept, onChange, onCopy }: TemplateHeadProps) {
  const { origin, template } = kept
  const [removing, setRemoving] = useState(false)
  const choose = (id: string) => {
    if (id === 'change') onChange()
    if (id === 'copy') onCopy()
    if (id === 'remove') setRemoving(true)
  }
  return (
    <div className={styles.head}>
      <div>
        <h2 id="template-name">{template.name}</h2>
        {template.purpose && <p className={styles.about}>{template.purpose}</p>}
      </div>
      <Menu
        label="This template"
        trigger={<Button icon={<Ellipsis size={17} />}>This template</Button>}
        choices={[
          { id: 'change', label: 'Change…', icon: <PencilLine size={16} /> },
          { id: 'copy', label: 'Copy…', icon: <Copy size={16} /> },
          ...(origin === 'own' ? [{ id: 'remove', label: 'Remove…', icon: <Trash2 size={16} /> }] : []),
          ...(origin === 'changed'
            ? [{ id: 'remove', label: 'As it came with Accord…', icon: <RotateCcw size={16} /> }]
            : []),
        ]}
        onChoose={choose}
      />
      {removing && <RemoveDialog kept={kept} onClose={() => setRemoving(false)} />}
    </div>
  )
}

interface RemoveDialogProps {
  readonly kept: KeptTemplate
  readonly onClose: () => void
}

function RemoveDialog({ kept: { id, origin, template }, onClose }: RemoveDialogProps) {
  const own = origin === 'own'
  const remove = useMutation({
    mutationFn: () => call('reports.removeTemplate', { id }),
    onSuccess: async () => {
      onClose()
      await refetchTemplates()
      say(own ? `${template.name}: removed.` : 'The template is as it came with Accord.')
    },
  })
  const problem = remove.error && problemOf(remove.error)
  return (
    <Dialog
      role="alertdialog"
      title={own ? `Remove “${template.name}”?` : `Give up the changes to “${template.name}”?`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Keep it</Button>
          <Button variant="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
            {own ? 'Remove' : 'As it came'}
          </Button>
        </>
      }
    >
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      <p>
        {own
          ? 'Reports built from it stay where they are. Scheduled runs that name it will say that it is not there.'
          : 'The template will be as it came with Accord. Reports built from it stay where they are.'}
      </p>
    </Dialog>
  )
}
