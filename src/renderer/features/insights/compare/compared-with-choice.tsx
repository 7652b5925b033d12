import type { ComparedWith } from '@shared/analysis/compared-period'
import { Select } from '../../../ui/form/select'
import type { InsightsAddress } from '../insights-address'

interface ComparedWithChoiceProps {
  readonly shown: InsightsAddress
  readonly onChange: (compared: ComparedWith | null) => void
}

const comparedNames: Readonly<Record<ComparedWith, string>> = {
  before: 'The period before',
  'year-before': 'Same period last year',
}

/** Which other period the figures are set beside. */
export function ComparedWithChoice({ shown: { compared }, onChange }: ComparedWithChoiceProps) {
  return (
    <Select
      compact
      label="Compare with"
      value={compared ?? 'nothing'}
      onChange={(id) => onChange(id === 'before' || id === 'year-before' ? id : null)}
      choices={[
        { id: 'nothing', label: 'Nothing' },
        { id: 'before', label: comparedNames.before },
        { id: 'year-before', label: comparedNames['year-before'] },
      ]}
    />
  )
}
