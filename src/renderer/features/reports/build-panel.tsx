import { useQuery } from '@tanstack/react-query'
import { FileDown } from 'lucide-react'
import { useState } from 'react'
import type { Output } from '@shared/contract'
import type { IsoDate } from '@shared/domain/dates'
import { orderInWords } from '@shared/report-template/order-in-words'
import { orderOf } from '@shared/report-template/report-order'
import type { ReportTemplate } from '@shared/report-template/report-template'
import { call, problemOf } from '../../app/client'
import { useFigureChoices } from '../../app/queries'
import { queryFor } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { counted } from '../../ui/format/counts'
import { Select } from '../../ui/form/select'
import { TextField } from '../../ui/form/text-field'
import { Facts } from '../../ui/layout/facts'
import { Panel } from '../../ui/layout/panel'
import { useBuildReport, type BuiltReport } from './build-report'
import { SettingsFields } from './settings-fields'
import styles from './reports.module.css'

interface BuildPanelProps {
  readonly template: ReportTemplate
  readonly today: IsoDate
  /** Asked to keep what was set for this time as a template. */
  readonly onKeep: (template: ReportTemplate) => void
}

/** One report: as its template has it, or with what is to be different this time. */
export function BuildPanel({ template, today, onKeep }: BuildPanelProps) {
  const [draft, setDraft] = useState(template)
  const [agency, setAgency] = useState<string | null>(null)
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const { data: choices, protocols } = useFigureChoices()
  const order = orderOf(draft, today, draft.of === 'agency' ? agency : null)
  const { data: count } = useQuery(queryFor('insights.count', order.filter))
  const build = useBuildReport()
  // What was saved is no longer what is set.
  const change = (changed: ReportTemplate) => {
    build.reset()
    setDraft(changed)
  }
  const naming = order.format === 'excel' && order.cases === 'identifiable'
  const noPurpose = naming && purpose.trim() === ''
  const noAgency = draft.of === 'agency' && agency === null
  const submit = () => {
    setTried(true)
    if (!noPurpose && !noAgency) build.mutate({ template: draft, order, purpose: naming ? purpose.trim() : null })
  }
  const problem = build.error && problemOf(build.error)
  return (
    <div className={styles.build}>
      <Panel title="What it will hold">
        <div className={styles.fields}>
          {draft.of === 'agency' && (
            <Select
              label="Agency"
              value={agency}
              onChange={(name) => {
                build.reset()
                setAgency(name)
              }}
              choices={(choices?.agencies ?? []).map((name) => ({ id: name, label: name }))}
              error={tried && noAgency ? 'Choose the agency it is about and sent to.' : null}
            />
          )}
          <Facts
            facts={[
              ...orderInWords(order, protocols, today),
              { label: 'Rests on', value: noAgency ? 'Choose the agency first' : restsOn(count) },
            ]}
          />
          {naming && (
            <>
              <Banner tone="warn" title="This workbook will name people.">
                It is not encrypted once saved. Keep it where the register itself may be kept, and do not e-mail
                it.
              </Banner>
              <TextField
                label="What is it for?"
                description="Kept in the audit trail with who made it and when. Name nobody here."
                value={purpose}
                onChange={setPurpose}
                maxLength={500}
                error={tried && noPurpose ? 'Say what the workbook is for.' : null}
              />
            </>
          )}
          {problem && (
            <Banner tone="bad" title={problem.message} announce>
              {problem.whatToDo}
            </Banner>
          )}
          {build.data && <Saved built={build.data} />}
          <div className={styles.foot}>
            {draft === template ? null : (
              <Button variant="quiet" onPress={() => onKeep(draft)}>
                Keep as a template…
              </Button>
            )}
            <Button variant="primary" icon={<FileDown size={17} />} isPending={build.isPending} onPress={submit}>
              Build and save…
            </Button>
          </div>
        </div>
      </Panel>
      <Panel title="Different this time">
        <div className={styles.fields}>
          <SettingsFields template={draft} today={today} onChange={change} />
        </div>
      </Panel>
    </div>
  )
} // prettier-ignore

function restsOn(count: Output<'insights.count'> | undefined): string {
  if (!count) return 'Counting…'
  const undated = count.undated > 0 ? `; ${counted(count.undated, 'case')} without that date left out` : ''
  return `${counted(count.cases, 'case')}${undated}`
}

function Saved({ built: { path, sheets, cases } }: { readonly built: BuiltReport }) {
  return (
    <Banner
      tone="good"
      title="Report saved"
      announce
      action={<Button onPress={() => void call('desktop.showSavedFile', { path })}>Show in folder</Button>}
    >
      <span className={styles.path}>{path}</span>
      <br />
      {counted(cases, 'case')}
      {sheets.length > 0 && ` on ${counted(sheets.length, 'sheet')}`}.
    </Banner>
  )
}
