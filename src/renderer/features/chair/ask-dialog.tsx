import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Copy, Mail } from 'lucide-react'
import type { ReferralDetail } from '@shared/contract/referrals'
import type { IsoDate } from '@shared/domain/dates'
import type { ReadinessItem } from '@shared/referral/readiness-item'
import { call, problemOf } from '../../app/client'
import { queryFor, refetchAfter } from '../../app/query-client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Skeleton } from '../../ui/feedback/skeleton'
import { say } from '../../ui/feedback/toast-queue'
import { DateField } from '../../ui/form/date-field'
import { Select } from '../../ui/form/select'
import { Dialog } from '../../ui/overlay/dialog'
import styles from './chair.module.css'

interface AskDialogProps {
  readonly detail: ReferralDetail
  readonly agencyId: string
  readonly items: readonly ReadinessItem[]
  readonly onClose: () => void
}

/** The letter asking an agency for what is missing: as an e-mail draft in a file, or copied. Accord sends nothing. */
export function AskDialog({ detail, agencyId, items, onClose }: AskDialogProps) {
  const [of, setOf] = useState(agencyId)
  const [replyBy, setReplyBy] = useState<IsoDate | null>(null)
  const { ref, caseRef, referral } = detail
  const ids = items.map(({ id }) => id)
  const choices = referral.parties
    .filter((party) => items.every(({ askOf }) => askOf.includes(party.agencyId)))
    .map((party) => ({ id: party.agencyId, label: party.agency }))
  const agency = choices.find(({ id }) => id === of)?.label ?? ''
  const request = { ref, agencyId: of, items: ids, replyBy }
  const { data: letter, error } = useQuery(queryFor('referrals.letter', request))
  const finish = (words: string) => {
    refetchAfter(['referrals'])
    say(`${ref}: ${words}`)
    onClose()
  }
  const save = useMutation({
    mutationFn: async () => {
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the e-mail draft',
        suggestedName: `${caseRef} to ${agency}.eml`,
        extension: 'eml',
      })
      return path === null ? null : call('referrals.saveLetter', { ...request, path })
    },
    onSuccess: (saved) => {
      if (!saved) return
      void call('desktop.showSavedFile', saved)
      finish('the draft is saved. Open it to look it over and send it.')
    },
  })
  const copy = useMutation({
    mutationFn: async () => {
      await call('desktop.copyText', { text: letter?.text ?? '' })
      const happening = { type: 'asked' as const, items: ids, agencyId: of, agency, how: 'copied' as const, replyBy }
      await call('referrals.record', { ref, on: detail.today, happening })
    },
    onSuccess: () => finish('the text is copied. Paste it into a message.'),
  })
  const failed = error ?? save.error ?? copy.error
  return (
    <Dialog
      title={`Ask for what is missing: ${ref}`}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button icon={<Copy size={16} />} isDisabled={!letter} isPending={copy.isPending} onPress={() => copy.mutate()}>
            Copy the text
          </Button>
          <Button variant="primary" icon={<Mail size={16} />} isDisabled={!letter} isPending={save.isPending} onPress={() => save.mutate()}>
            Save as e-mail draft…
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {failed && (
          <Banner tone="bad" title={problemOf(failed).message} announce>
            {problemOf(failed).whatToDo}
          </Banner>
        )}
        <p className={styles.note}>Accord sends nothing: the draft opens in your own mail program, for you to send.</p>
        {choices.length > 1 && <Select label="Ask which agency" value={of} onChange={setOf} choices={choices} />}
        <DateField label="Reply by (if you ask for a day)" value={replyBy} onChange={setReplyBy} />
        {letter ? (
          <section className={styles.letter} aria-label="The letter">
            <p>
              <strong>To:</strong> {letter.to ?? 'no e-mail address in the directory; add one when you send it'}
            </p>
            <p>
              <strong>Subject:</strong> {letter.subject}
            </p>
            <p className={styles.letterText}>{letter.text}</p>
          </section>
        ) : (
          !failed && <Skeleton lines={6} />
        )}
      </div>
    </Dialog>
  )
} // prettier-ignore
