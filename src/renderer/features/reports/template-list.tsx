import { Button as PlainButton } from 'react-aria-components'
import type { KeptTemplate } from '@shared/report-template/report-template'
import { ruleInWords } from '@shared/report-template/period-rule'
import { classes } from '../../ui/classes'
import { Tag } from '../../ui/feedback/tag'
import styles from './reports.module.css'

interface TemplateListProps {
  readonly templates: readonly KeptTemplate[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

const formats = { excel: 'Excel', word: 'Word', pdf: 'PDF' } as const

/** The templates to choose from. */
export function TemplateList({ templates, chosen, onChoose }: TemplateListProps) {
  return (
    <ul className={styles.list} aria-label="Templates">
      {templates.map(({ id, origin, template }) => (
        <li key={id}>
          <PlainButton
            className={classes(styles.template, id === chosen && styles.chosen)}
            aria-current={id === chosen ? 'true' : undefined}
            onPress={() => onChoose(id)}
          >
            <span className={styles.name}>
              {template.name}
              {origin === 'own' && <Tag tone="accent">Yours</Tag>}
              {origin === 'changed' && <Tag tone="quiet">Changed</Tag>}
            </span>
            <span className={styles.about}>
              {formats[template.format]}, {ruleInWords(template.period)}
            </span>
          </PlainButton>
        </li>
      ))}
    </ul>
  )
}
