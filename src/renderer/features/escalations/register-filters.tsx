import { Columns3 } from 'lucide-react'
import type { RefObject } from 'react'
import { changePreferences, usePreferences } from '../../app/preferences'
import { usePack } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { Segmented } from '../../ui/button/segmented'
import { SearchField } from '../../ui/form/search-field'
import { Select } from '../../ui/form/select'
import { CheckMenu } from '../../ui/overlay/menu'
import styles from './escalations.module.css'
import { useAgencies } from './queries'
import type { RegisterAddress } from './register-address'
import { registerColumns, usualColumns } from './register-columns'

interface RegisterFiltersProps {
  readonly boardPack: string
  readonly shown: RegisterAddress
  readonly onChange: (change: Readonly<Record<string, string | number | null>>) => void
  readonly searchBox: RefObject<HTMLInputElement | null>
}

const any = 'any'

/** Search, filters and columns above the register. */
export function RegisterFilters({ boardPack, shown, onChange, searchBox }: RegisterFiltersProps) {
  const { data: pack } = usePack(boardPack)
  const { data: agencies } = useAgencies()
  const columns = usePreferences().columns ?? usualColumns
  const stages = pack?.stages.filter((stage) => stage.number !== null) ?? []
  return (
    <div className={styles.filters}>
      <div className={styles.search}>
        <SearchField
          label="Search the register"
          placeholder="Reference, person, agency or words"
          value={shown.search}
          onChange={(search) => onChange({ search })}
          inputRef={searchBox}
        />
      </div>
      <Segmented
        label="Status"
        value={shown.overdue === null ? shown.status : 'overdue'}
        onChange={(status) =>
          onChange(
            status === 'overdue'
              ? { status: null, overdue: 'yes' }
              : { status: status === 'all' ? null : status, overdue: null },
          )
        }
        options={[
          { value: 'all', label: 'All' },
          { value: 'open', label: 'Open' },
          { value: 'closed', label: 'Closed' },
          { value: 'overdue', label: 'Overdue' },
        ]}
      />
      <Select
        hideLabel
        label="Stage"
        value={shown.stage === null ? any : String(shown.stage)}
        onChange={(stage) => onChange({ stage: stage === any ? null : stage })}
        choices={[
          { id: any, label: 'Any stage' },
          ...stages.map((stage) => ({ id: String(stage.number), label: stage.name })),
        ]}
      />
      <Select
        hideLabel
        label="Agency"
        value={shown.agency ?? any}
        onChange={(agency) => onChange({ agency: agency === any ? null : agency })}
        choices={[
          { id: any, label: 'Any agency' },
          ...(agencies ?? []).map((agency) => ({ id: agency.id, label: agency.name })),
        ]}
      />
      <CheckMenu
        label="Columns"
        trigger={
          <Button variant="quiet" icon={<Columns3 size={16} />}>
            Columns
          </Button>
        }
        choices={registerColumns.map(({ id, header }) => ({ id, label: header }))}
        chosen={new Set(columns)}
        onChange={(chosen) =>
          changePreferences({ columns: registerColumns.map(({ id }) => id).filter((id) => chosen.has(id)) })
        }
      />
    </div>
  )
}
