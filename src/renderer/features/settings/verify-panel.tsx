import { useMutation } from '@tanstack/react-query'
import { ShieldCheck } from 'lucide-react'
import { call, problemOf } from '../../app/client'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import { Panel } from '../../ui/layout/panel'
import styles from './settings.module.css'

/** Checks the whole register: database, history, and every original against what was received. */
export function VerifyPanel() {
  const verify = useMutation({ mutationFn: () => call('register.verify', null) })
  const problem = verify.error && problemOf(verify.error)
  return (
    <Panel title="Check the register">
      <div className={styles.stack}>
        <p className={styles.note}>
          Checks that the database is whole, that the history has not been altered, and that every original is
          byte for byte what was received.
        </p>
        <div>
          <Button
            icon={<ShieldCheck size={16} />}
            onPress={() => verify.mutate()}
            isPending={verify.isPending}
          >
            Check now
          </Button>
        </div>
        {problem && (
          <Banner tone="bad" title={problem.message} announce>
            {problem.whatToDo}
          </Banner>
        )}
        {verify.data?.clean && (
          <Banner tone="good" title="All is well." announce>
            {verify.data.checked.join('. ')}.
          </Banner>
        )}
        {verify.data?.problems.map((found) => (
          <Banner key={found.code + found.message} tone="bad" title={found.message} announce>
            {found.whatToDo}
          </Banner>
        ))}
      </div>
    </Panel>
  )
}
