import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, problemOf } from '../../../app/client'
import { queryFor } from '../../../app/query-client'
import { Banner } from '../../../ui/feedback/banner'
import { Skeleton } from '../../../ui/feedback/skeleton'
import { TextField } from '../../../ui/form/text-field'
import { actionWords } from '../case-actions'
import styles from '../clocks.module.css'
import { ChangeDialog, reasonError, type CaseDialogProps } from './change-dialog'

/** Moves a case to the newer version of its protocol, once somebody has seen what differs. */
export function ChangeProtocolDialog({ one, pack, onClose }: CaseDialogProps) {
  const [reason, setReason] = useState('')
  const version = one.newerProtocol ?? one.protocol.version
  const compare = useQuery(
    queryFor('protocols.compare', { id: pack.id, from: one.protocol.version, to: version }),
  )
  return (
    <ChangeDialog
      title={actionWords.protocol}
      reference={one.ref}
      button={`Move to ${version}`}
      done={`moved to version ${version}.`}
      incomplete={reason.trim() === ''}
      change={() => call('escalations.changeProtocol', { ref: one.ref, version, reason })}
      onClose={onClose}
    >
      {(tried) => (
        <>
          <p>
            The case was opened under {pack.policy.title}, {one.protocol.version}. Its stages and dates will
            be worked out under {version}.
          </p>
          {compare.error && (
            <Banner tone="bad" title={problemOf(compare.error).message} announce>
              {problemOf(compare.error).whatToDo}
            </Banner>
          )}
          {compare.isLoading && <Skeleton lines={3} />}
          {compare.data && (
            <ul className={styles.differences}>
              {compare.data.differences.map((difference) => (
                <li key={difference}>{difference}</li>
              ))}
              {compare.data.differences.length === 0 && <li>Nothing differs.</li>}
            </ul>
          )}
          <TextField
            label="Why the case is moved"
            value={reason}
            onChange={setReason}
            rows={3}
            error={reasonError(tried, reason)}
          />
        </>
      )}
    </ChangeDialog>
  )
}
