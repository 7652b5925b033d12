import { ArrowDown, ArrowUp } from 'lucide-react'
import { useId } from 'react'
import { figureTableName, figureTableNames } from '@shared/analysis/figure-table-names'
import { IconButton } from '../../ui/button/icon-button'
import { Checkbox } from '../../ui/form/checkbox'
import styles from './reports.module.css'

interface TablesFieldProps {
  /** Ids in their order; null: those the form usually has. */
  readonly tables: readonly string[] | null
  readonly onChange: (tables: string[] | null) => void
}

const every = Object.keys(figureTableNames)

/** Which tables of figures a report has, and in which order. */
export function TablesField({ tables, onChange }: TablesFieldProps) {
  const title = useId()
  const rest = every.filter((id) => !tables?.includes(id))
  const move = (id: string, by: number) => {
    if (!tables) return
    const others = tables.filter((one) => one !== id)
    onChange(others.toSpliced(tables.indexOf(id) + by, 0, id))
  }
  return (
    <div className={styles.field} role="group" aria-labelledby={title}>
      <span id={title} className={styles.label}>
        Tables
      </span>
      <Checkbox isSelected={tables === null} onChange={(usual) => onChange(usual ? null : every)}>
        The usual ones: all of them in a workbook, a page for each theme in Word and PDF
      </Checkbox>
      {tables !== null && (
        <ul className={styles.tables}>
          {[...tables, ...rest].map((id) => {
            const at = tables.indexOf(id)
            const name = figureTableName(id) ?? id
            return (
              <li key={id}>
                <Checkbox
                  isSelected={at >= 0}
                  isDisabled={at >= 0 && tables.length === 1}
                  onChange={(on) => onChange(on ? [...tables, id] : tables.filter((one) => one !== id))}
                >
                  {name}
                </Checkbox>
                {at >= 0 && (
                  <span className={styles.moves}>
                    <IconButton
                      size="small"
                      label={`Move ${name} up`}
                      icon={<ArrowUp size={15} />}
                      isDisabled={at === 0}
                      onPress={() => move(id, -1)}
                    />
                    <IconButton
                      size="small"
                      label={`Move ${name} down`}
                      icon={<ArrowDown size={15} />}
                      isDisabled={at === tables.length - 1}
                      onPress={() => move(id, 1)}
                    />
                  </span>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}
