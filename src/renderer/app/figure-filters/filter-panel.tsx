import { agencyTypeWords, rungWords } from '@shared/analysis/dimension-words'
import type { FigureFilters } from '@shared/analysis/figure-filters'
import type { Output } from '@shared/contract'
import { agencyType } from '@shared/domain/agency'
import { rung } from '@shared/domain/escalation'
import { Segmented } from '../../ui/button/segmented'
import { MultiChoice } from '../../ui/form/multi-choice'
import { changeFilters } from './changed-filters'
import styles from './filter-panel.module.css'

interface FilterPanelProps {
  readonly filters: FigureFilters
  readonly choices: Output<'insights.choices'>
  readonly onChange: (filters: FigureFilters) => void
}

const named = (names: readonly string[]) => names.map((name) => ({ id: name, label: name }))
const agencyTypes = agencyType.options.map((id) => ({ id, label: agencyTypeWords(id) }))
const rungs = rung.options.map((id) => ({ id, label: rungWords(id) }))
const orNone = <T,>(values: readonly T[]): T[] | undefined => (values.length === 0 ? undefined : [...values])
/** The ones of a fixed list that are among these. */
const among = <T extends string>(options: readonly T[], ids: readonly string[]) =>
  orNone(options.filter((one) => ids.includes(one)))

/** Every filter but the period. */
export function FilterPanel({ filters, choices, onChange }: FilterPanelProps) {
  const change = (part: Partial<FigureFilters>) => onChange(changeFilters(filters, part))
  const hasParty = filters.agency !== undefined || filters.agencyType !== undefined
  return (
    <>
      <div className={styles.fields}>
        <MultiChoice
          label="Agency"
          values={filters.agency ?? []}
          choices={named(choices.agencies)}
          whyEmpty="The directory has no agency yet."
          onChange={(ids) => change({ agency: orNone(ids) })}
        />
        <MultiChoice
          label="Type of agency"
          values={filters.agencyType ?? []}
          choices={agencyTypes}
          onChange={(ids) => change({ agencyType: among(agencyType.options, ids) })}
        />
        <MultiChoice
          label="Theme"
          values={filters.theme ?? []}
          choices={choices.themes}
          whyEmpty="No case has a ground yet, so none has a theme."
          onChange={(ids) => change({ theme: orNone(ids) })}
        />
        <MultiChoice
          label="Ground"
          values={filters.ground ?? []}
          choices={named(choices.grounds)}
          whyEmpty="No case has a ground yet."
          onChange={(ids) => change({ ground: orNone(ids) })}
        />
        <MultiChoice
          label="Rung reached"
          values={filters.rung ?? []}
          choices={rungs}
          onChange={(ids) => change({ rung: among(rung.options, ids) })}
        />
        <MultiChoice
          label="Protocol"
          values={filters.protocol ?? []}
          choices={choices.protocols}
          whyEmpty="There is no case yet."
          onChange={(ids) => change({ protocol: orNone(ids) })}
        />
      </div>
      <div className={styles.switches}>
        {hasParty && (
          <Segmented
            label="Side the agency is on"
            value={filters.side ?? 'either'}
            onChange={(side) => change({ side: side === 'either' ? undefined : side })}
            options={[
              { value: 'either', label: 'Made or received' },
              { value: 'made', label: 'Made' },
              { value: 'received', label: 'Received' },
            ]}
          />
        )}
        <Segmented
          label="Adults or children"
          value={filters.about ?? 'both'}
          onChange={(about) => change({ about: about === 'both' ? undefined : about })}
          options={[
            { value: 'both', label: 'Adults and children' },
            { value: 'adult', label: 'Adults' },
            { value: 'child', label: 'Children' },
          ]}
        />
        <Segmented
          label="Open or closed"
          value={filters.status ?? 'both'}
          onChange={(status) => change({ status: status === 'both' ? undefined : status })}
          options={[
            { value: 'both', label: 'Open and closed' },
            { value: 'open', label: 'Open' },
            { value: 'closed', label: 'Closed' },
          ]}
        />
      </div>
    </>
  )
}
