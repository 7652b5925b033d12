import { useState } from 'react'
import type { AgencyReturn } from '@shared/contract/returns'
import { call } from '../../app/client'
import { Button } from '../../ui/button/button'
import { NoteDialog } from './note-dialog'
import { intoFolder, useDoing } from './queries'

type Doing = 'nil-told' | 'query-answered' | 'signed-off' | 'reopened'

const asks: Record<Doing, { title: string; label: string; description: string; button: string; said: string }> = {
  'nil-told': { title: 'Nothing to report', label: 'How was it said?', description: 'By telephone, in a meeting, and by which role. It counts as nought made and nought received.', button: 'Record it', said: 'Recorded as nothing to report.' },
  'query-answered': { title: 'Record the answer', label: 'What was the answer?', description: 'If figures change, correct them or file the new return.', button: 'Record the answer', said: 'Answer recorded.' },
  'signed-off': { title: 'Sign the return off', label: 'Note', description: 'Where something is left open, say why the return may stand.', button: 'Sign off', said: 'Signed off.' },
  reopened: { title: 'Open the return again', label: 'Why?', description: 'Kept with the return.', button: 'Open it again', said: 'Open again.' },
} // prettier-ignore

interface AgencyActionsProps {
  readonly round: string
  readonly one: AgencyReturn
}

/** What can be done with one agency's return as it stands. */
export function AgencyActions({ round, one }: AgencyActionsProps) {
  const [doing, setDoing] = useState<Doing | null>(null)
  const target = { round, agency: one.agency }
  const unheard = ['asked', 'late', 'silent'].includes(one.state)
  const kind = unheard ? 'reminder' : 'query'
  const draft = useDoing(() =>
    intoFolder('Where to put the letter', async (folder) => {
      await call('returns.drafts', { round, folder, kind, agencies: [one.agency] })
      return 'Written as a draft. Accord sends nothing: open it in your mail program.'
    }),
  )
  const takeOut = useDoing(async (submission: string) => {
    await call('returns.takeOut', { submission })
    return 'Taken out. The document waits to be filed again.'
  })
  const submission = one.submission?.id
  const ask = doing && asks[doing]
  return (
    <>
      {unheard && <Button onPress={() => setDoing('nil-told')}>Nothing to report…</Button>}
      {one.state === 'queried' && <Button onPress={() => setDoing('query-answered')}>Record the answer…</Button>}
      {submission !== undefined && one.state !== 'signed-off' && (
        <Button variant="quiet" onPress={() => takeOut.mutate(submission)} isPending={takeOut.isPending}>Not this agency’s</Button>
      )}
      {one.state !== 'signed-off' && (unheard || one.query !== '') && (
        <Button onPress={() => draft.mutate(undefined)} isPending={draft.isPending}>{unheard ? 'Reminder…' : 'Query as a draft…'}</Button>
      )}
      {!unheard && one.state !== 'signed-off' && (
        <Button variant="primary" onPress={() => setDoing('signed-off')}>Sign off…</Button>
      )}
      {one.state === 'signed-off' && <Button onPress={() => setDoing('reopened')}>Open it again…</Button>}
      {doing && ask && (
        <NoteDialog
          {...ask}
          optional={doing === 'signed-off'}
          onSave={async (note) => {
            await call('returns.record', { ...target, type: doing, note })
            return ask.said
          }}
          onClose={() => setDoing(null)}
        />
      )}
    </>
  )
} // prettier-ignore
