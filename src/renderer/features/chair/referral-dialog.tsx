import { ActDialog, type ActDialogProps } from '../../app/act-dialog'
import styles from './chair.module.css'

type ReferralDialogProps<T> = Omit<ActDialogProps<T>, 'topics'> & { readonly note?: string | undefined }

/** A change to a referral, and with it to its case. */
export function ReferralDialog<T>({ note, children, ...props }: ReferralDialogProps<T>) {
  return (
    <ActDialog {...props} topics={['referrals', 'escalations']}>
      {(tried) => (
        <>
          {note && <p className={styles.note}>{note}</p>}
          {children(tried)}
        </>
      )}
    </ActDialog>
  )
}
