import type { IsoDate } from '@shared/domain/dates'
import type { ReportFormat, ReportTemplate } from '@shared/report-template/report-template'
import { ComparedWithChoice } from '../../app/compared-with-choice'
import { Segmented } from '../../ui/button/segmented'
import { Checkbox } from '../../ui/form/checkbox'
import { RadioGroup } from '../../ui/form/radio-group'
import { Select } from '../../ui/form/select'
import { PeriodRuleField } from './period-rule-field'
import { ReportFilters } from './report-filters'
import styles from './reports.module.css'

interface SettingsFieldsProps {
  readonly template: ReportTemplate
  readonly today: IsoDate
  readonly onChange: (template: ReportTemplate) => void
}

const formats: readonly { value: ReportFormat; label: string }[] = [
  { value: 'excel', label: 'Excel' },
  { value: 'word', label: 'Word' },
  { value: 'pdf', label: 'PDF' },
]

/** What can be set for a template as for one report: its form, period and filters, and what it says of cases. */
export function SettingsFields({ template, today, onChange }: SettingsFieldsProps) {
  const { format, period, filters, publication, cases, compare } = template
  const change = (part: Partial<ReportTemplate>) => onChange({ ...template, ...part })
  return (
    <>
      <div className={styles.row}>
        <PeriodRuleField rule={period} today={today} onChange={(rule) => change({ period: rule })} />
        <Select
          compact
          label="Cases belong by"
          value={filters.by}
          onChange={(by) =>
            change({ filters: { ...filters, by: by === 'received' ? 'received' : 'raised' } })
          }
          choices={[
            { id: 'raised', label: 'Date raised' },
            { id: 'received', label: 'Date received' },
          ]}
        />
        <ComparedWithChoice compared={compare} onChange={(other) => change({ compare: other })} />
      </div>
      <ReportFilters filters={filters} onChange={(changed) => change({ filters: changed })} />
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          Form
        </span>
        <Segmented
          label="Form"
          value={format}
          options={formats}
          onChange={(value) => change({ format: value })}
        />
      </div>
      <Checkbox
        isSelected={publication}
        onChange={(on) => change({ publication: on, cases: on ? 'none' : cases })}
      >
        For publication: keep small counts back, and what would give them away
      </Checkbox>
      {format === 'excel' && !publication && (
        <RadioGroup
          cards
          label="Cases in the workbook"
          value={cases}
          onChange={(id) => change({ cases: id === 'identifiable' || id === 'pseudonymised' ? id : 'none' })}
          choices={[
            { id: 'none', label: 'Not listed', note: 'Figures only.' },
            {
              id: 'pseudonymised',
              label: 'Pseudonymised',
              note: 'No names, addresses, dates of birth or free text: each case under a code made for this file. For sharing.',
            },
            ...(template.of === 'agency'
              ? []
              : [
                  {
                    id: 'identifiable',
                    label: 'Identifiable',
                    note: 'With people’s names and what was written. For the business unit only.',
                  },
                ]),
          ]}
        />
      )}
    </>
  )
}
