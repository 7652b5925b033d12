import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { IsoDate } from '@shared/domain/dates'
import type { KeptTemplate } from '@shared/report-template/report-template'
import { problemOf } from '../../app/client'
import { useCounts } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { ErrorView } from '../../ui/feedback/error-view'
import { Skeleton } from '../../ui/feedback/skeleton'
import { Page } from '../../ui/layout/page'
import { BuildPanel } from './build-panel'
import { copiedName, newTemplate } from './new-template'
import { templatesQuery } from './queries'
import { TemplateDialog, type EditedTemplate } from './template-dialog'
import { TemplateHead } from './template-head'
import { TemplateList } from './template-list'
import styles from './reports.module.css'

/** Builds reports from templates, and keeps the templates. */
export function ReportsPage() {
  const { data: counts } = useCounts()
  const { data: templates, error, refetch } = useQuery(templatesQuery)
  const [edited, setEdited] = useState<EditedTemplate | null>(null)
  return (
    <Page
      title="Reports"
      summary="Excel workbooks and reports in Word or PDF, built from templates and the same figures as Insights."
      actions={
        <Button icon={<Plus size={17} />} onPress={() => setEdited({ id: null, template: newTemplate })}>
          New template
        </Button>
      }
    >
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!error && !(counts && templates) && <Skeleton lines={6} />}
      {counts && templates && (
        <Templates templates={templates} today={counts.today} edited={edited} onEdit={setEdited} />
      )}
    </Page>
  )
}

interface TemplatesProps {
  readonly templates: readonly KeptTemplate[]
  readonly today: IsoDate
  readonly edited: EditedTemplate | null
  readonly onEdit: (edited: EditedTemplate | null) => void
}

/** Which one is chosen is in the address, so that back works. */
function Templates({ templates, today, edited, onEdit }: TemplatesProps) {
  const [address, setAddress] = useSearchParams()
  const asked = templates.find(({ id }) => id === address.get('template'))
  const chosen = asked ?? templates.find(({ template }) => template.of === 'board') ?? templates[0]
  if (!chosen) return null
  const choose = (id: string) => setAddress({ template: id })
  const copy = (template: KeptTemplate['template']) =>
    onEdit({ id: null, template: { ...template, name: copiedName(template.name, templates.map((one) => one.template.name)) } })
  return (
    <div className={styles.columns}>
      <TemplateList templates={templates} chosen={chosen.id} onChoose={choose} />
      <section className={styles.one} aria-labelledby="template-name">
        <TemplateHead
          kept={chosen}
          onChange={() => onEdit({ id: chosen.id, template: chosen.template })}
          onCopy={() => copy(chosen.template)}
        />
        <BuildPanel
          key={`${chosen.id} ${JSON.stringify(chosen.template)}`}
          template={chosen.template}
          today={today}
          onKeep={copy}
        />
      </section>
      {edited && (
        <TemplateDialog
          edited={edited}
          today={today}
          onClose={() => onEdit(null)}
          onSaved={({ id }) => {
            onEdit(null)
            choose(id)
          }}
        />
      )}
    </div>
  )
} // prettier-ignore
