import type { Output } from '@shared/contract'
import { Tag, type Tone } from '../../ui/feedback/tag'
import { kindWords, notAFormWords } from '@shared/domain/reading-in-words'
import type { ItemKind } from '@shared/domain/reading'
import styles from './import.module.css'
import { said } from './said'

export type ImportedItem = Output<'intake.items'>['items'][number]

const tones: Record<ItemKind, Tone> = {
  form: 'good',
  'log-row': 'good',
  'annual-return': 'violet',
  'free-text': 'info',
  'not-a-form': 'quiet',
  duplicate: 'quiet',
  unreadable: 'bad',
}

/** What became of one thing found, in plain words. */
export function ItemResult({ item }: { readonly item: ImportedItem }) {
  return (
    <li className={styles.item}>
      <span className={styles.source}>{item.source}</span>
      <Tag tone={item.problem ? 'bad' : tones[item.kind]}>
        {item.notAForm ? notAFormWords[item.notAForm] : kindWords[item.kind]}
      </Tag>
      <span className={styles.said}>{said(item)}</span>
    </li>
  )
}
