import { X } from 'lucide-react'
import { IconButton } from '../../../ui/button/icon-button'
import { Checkbox } from '../../../ui/form/checkbox'
import { DateField } from '../../../ui/form/date-field'
import { TextField } from '../../../ui/form/text-field'
import styles from '../chair.module.css'
import type { SeatDraft } from './seat-draft'

interface SeatEditorProps {
  readonly draft: SeatDraft
  readonly tried: boolean
  readonly asksConflicts: boolean
  readonly mayBeProxy: boolean
  /** Null: the seat is taken away. */
  readonly onChange: (draft: SeatDraft | null) => void
}

/** One seat of a panel: who sits, for whom, and what ties them to the case. */
export function SeatEditor({ draft, tried, asksConflicts, mayBeProxy, onChange }: SeatEditorProps) {
  const set = (change: Partial<SeatDraft>) => onChange({ ...draft, ...change })
  const needs = (text: string) => (tried && text.trim() === '' ? 'Needed for a proxy.' : null)
  return (
    <li className={styles.seat}>
      <div className={styles.seatHead}>
        <strong>{draft.agency}</strong>
        <IconButton
          label={`Take ${draft.agency} off the panel`}
          icon={<X size={16} />}
          onPress={() => onChange(null)}
        />
      </div>
      <TextField
        label={draft.proxy ? `Who sits for ${draft.agency}` : `Who sits, from ${draft.agency}`}
        description="Name and post."
        value={draft.who}
        onChange={(who) => set({ who })}
        maxLength={500}
        error={draft.proxy ? needs(draft.who) : null}
      />
      {(mayBeProxy || draft.proxy) && (
        <Checkbox isSelected={draft.proxy} onChange={(proxy) => set({ proxy })}>
          {draft.agency} has no seat: somebody sits for it by proxy
        </Checkbox>
      )}
      {draft.proxy && (
        <>
          <TextField
            label="Proxy arranged with"
            description={`Who at ${draft.agency} agreed to it.`}
            value={draft.arrangedWith}
            onChange={(arrangedWith) => set({ arrangedWith })}
            maxLength={500}
            error={needs(draft.arrangedWith)}
          />
          <DateField
            label="Proxy arranged on (today when left out)"
            value={draft.arrangedOn}
            onChange={(arrangedOn) => set({ arrangedOn })}
          />
        </>
      )}
      {asksConflicts && (
        <Checkbox isSelected={draft.conflictAsked} onChange={(conflictAsked) => set({ conflictAsked })}>
          Asked about conflicts of interest
        </Checkbox>
      )}
      <TextField
        label="Interest declared (if any)"
        value={draft.conflict}
        onChange={(conflict) => set({ conflict })}
        maxLength={2000}
      />
    </li>
  )
}
