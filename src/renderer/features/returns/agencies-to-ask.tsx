import { Checkbox } from '../../ui/form/checkbox'
import styles from './returns.module.css'

interface AgenciesToAskProps {
  readonly agencies: readonly { readonly id: string; readonly name: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onChange: (chosen: ReadonlySet<string>) => void
}

/** The agencies of a round, each asked or not. */
export function AgenciesToAsk({ agencies, chosen, onChange }: AgenciesToAskProps) {
  const toggle = (id: string, asked: boolean) => {
    const next = new Set(chosen)
    if (asked) next.add(id)
    else next.delete(id)
    onChange(next)
  }
  return (
    <fieldset className={styles.ask}>
      <legend>
        Agencies to ask: {agencies.filter(({ id }) => chosen.has(id)).length} of {agencies.length}
      </legend>
      <div className={styles.agencies} tabIndex={0} role="group" aria-label="Agencies to ask">
        {agencies.map(({ id, name }) => (
          <Checkbox key={id} isSelected={chosen.has(id)} onChange={(asked) => toggle(id, asked)}>
            {name}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
