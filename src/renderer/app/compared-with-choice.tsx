import { comparedNames, comparedWith, type ComparedWith } from '@shared/analysis/compared-period'
import { Select } from '../ui/form/select'

interface ComparedWithChoiceProps {
  readonly compared: ComparedWith | null
  readonly onChange: (compared: ComparedWith | null) => void
}

/** Which other period the figures are set beside. */
export function ComparedWithChoice({ compared, onChange }: ComparedWithChoiceProps) {
  return (
    <Select
      compact
      label="Compare with"
      value={compared ?? 'nothing'}
      onChange={(id) => onChange(comparedWith.safeParse(id).data ?? null)}
      choices={[
        { id: 'nothing', label: 'Nothing' },
        ...comparedWith.options.map((id) => ({ id, label: comparedNames[id] })),
      ]}
    />
  )
}
