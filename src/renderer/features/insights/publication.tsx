import type { Publication } from '@shared/analysis/figure-table'
import { keptBack } from '@shared/analysis/cell-words'
import { Banner } from '../../ui/feedback/banner'
import { Checkbox } from '../../ui/form/checkbox'
import { counted } from '../../ui/format/counts'
import styles from './insights.module.css'

interface PublicationSwitchProps {
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

export function PublicationSwitch({ isOn, onChange }: PublicationSwitchProps) {
  return (
    <div className={styles.switch}>
      <Checkbox isSelected={isOn} onChange={onChange}>
        For publication
      </Checkbox>
    </div>
  )
}

/** What was done so that what is on screen may be published. */
export function PublicationNote({ publication }: { readonly publication: Publication }) {
  const { rule, rounding, small, secondary } = publication
  const kept =
    small + secondary === 0
      ? 'Nothing had to be kept back here.'
      : `Kept back here, and shown as ${keptBack}: ${counted(small, 'small count')}, and ${counted(secondary, 'other')} that would give one away.`
  return (
    <div className={styles.note}>
      <Banner tone="info" title="As it may be published">
        {rule} {rounding} {kept} No figure leads to its cases. Publish one set for one period and one choice
        of filters: two that overlap can give away what each keeps back.
      </Banner>
    </div>
  )
}
