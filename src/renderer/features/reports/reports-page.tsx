import { useMutation, useQuery } from '@tanstack/react-query'
import { FileSpreadsheet } from 'lucide-react'
import { useState } from 'react'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import { call, problemOf } from '../../app/client'
import { PeriodPicker } from '../../app/period/period-picker'
import { spanInWords, spanOf } from '../../app/period/period'
import { queryFor } from '../../app/query-client'
import { useCounts } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { counted } from '../../ui/format/counts'
import { TextField } from '../../ui/form/text-field'
import { RadioGroup } from '../../ui/form/radio-group'
import { Page } from '../../ui/layout/page'
import { BoardReportButton } from './board-report-button'
import styles from './reports.module.css'

/** Builds the Excel workbook. */
export function ReportsPage() {
  const { data: counts } = useCounts()
  return (
    <Page
      title="Reports"
      summary="An Excel workbook of the figures and the register of cases, for a period you choose."
    >
      {counts ? <WorkbookForm today={counts.today} /> : <Skeleton lines={6} />}
    </Page>
  )
}

type Register = 'identifiable' | 'pseudonymised'

function WorkbookForm({ today }: { readonly today: string }) {
  const [filter, setFilter] = useState<FigureFilters>({ ...spanOf('all', today), by: 'raised' })
  const [register, setRegister] = useState<Register>('pseudonymised')
  const [purpose, setPurpose] = useState('')
  const [tried, setTried] = useState(false)
  const naming = register === 'identifiable'
  const unsaid = naming && purpose.trim() === ''
  const { data: figures } = useQuery(queryFor('insights.figures', filter))
  const build = useMutation({
    mutationFn: async () => {
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the workbook',
        suggestedName: `Escalations ${filter.from === null ? '' : `${filter.from} `}to ${filter.to ?? today}.xlsx`,
        extension: 'xlsx',
      })
      return path === null
        ? null
        : call('reports.excel', { path, filter, register, purpose: naming ? purpose.trim() : null })
    },
  })
  const submit = () => {
    setTried(true)
    if (!unsaid) build.mutate()
  }
  const show = (path: string) => void call('desktop.showSavedFile', { path })
  return (
    <>
      <div className={styles.result}>
        {build.error && (
          <Banner tone="bad" title={problemOf(build.error).message} announce>
            {problemOf(build.error).whatToDo}
          </Banner>
        )}
        {build.data && <Saved result={build.data} onShow={show} />}
      </div>
      <div className={styles.form}>
        <PeriodPicker filter={filter} today={today} onChange={setFilter} />
        <RadioGroup
          cards
          label="The register of cases in the workbook"
          value={register}
          onChange={(id) => setRegister(id === 'identifiable' ? 'identifiable' : 'pseudonymised')}
          choices={[
            {
              id: 'pseudonymised',
              label: 'Pseudonymised',
              note: 'No names, addresses, dates of birth or free text: each case under a code made for this file. For sharing.',
            },
            {
              id: 'identifiable',
              label: 'Identifiable',
              note: 'With people’s names and what was written. For the business unit only.',
            },
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
              error={tried && unsaid ? 'Say what the workbook is for.' : null}
            />
          </>
        )}
        <div className={styles.foot}>
          <span className={styles.rests}>
            {figures &&
              `Rests on ${counted(figures.cases, 'case')}, ${spanInWords(filter)}${
                figures.undated > 0 ? `; ${counted(figures.undated, 'undated case')} left out` : ''
              }.`}
          </span>
          <BoardReportButton filter={filter} />
          <Button
            variant="primary"
            icon={<FileSpreadsheet size={17} />}
            isPending={build.isPending}
            onPress={submit}
          >
            Build and save…
          </Button>
        </div>
      </div>
    </>
  )
}

interface SavedProps {
  readonly result: { readonly path: string; readonly sheets: readonly string[]; readonly cases: number }
  readonly onShow: (path: string) => void
}

function Saved({ result: { path, sheets, cases }, onShow }: SavedProps) {
  return (
    <Banner
      tone="good"
      title="Workbook saved"
      announce
      action={<Button onPress={() => onShow(path)}>Show in folder</Button>}
    >
      <span className={styles.path}>{path}</span>
      <br />
      {counted(cases, 'case')} on {counted(sheets.length, 'sheet')}: {sheets.join(', ')}.
    </Banner>
  )
}
