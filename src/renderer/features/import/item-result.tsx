import type { Output } from '@shared/contract'
import { Tag, type Tone } from '../../ui/feedback/tag'
import { kindWords, notAFormWords } from '@shared/domain/reading-in-words'
import type { ItemKind } from '@shared/domain/reading'
import styles from './import.module.css'
import { said } from './said'
import { sourceInWords } from './source-in-words'

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
      <span className={styles.source}>{sourceInWords(item.source)}</span>
      <Tag tone={item.problem ? 'bad' : tones[item.kind]}>{tagOf(item)}</Tag>
      <span className={styles.said}>{said(item)}</span>
    </li>
  )
}

/** As it is counted: what is wrong first, then that it came before. */
function tagOf({ problem, kind, notAForm }: ImportedItem): string {
  if (problem) return kindWords.unreadable
  return notAForm && kind !== 'duplicate' ? notAFormWords[notAForm] : kindWords[kind]
}
