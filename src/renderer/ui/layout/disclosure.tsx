import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components'
import styles from './tabs.module.css'

/** More, on asking. */
export function Disclosure({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }) {
  return (
    <AriaDisclosure className={styles.disclosure ?? ''}>
      <Button slot="trigger" className={styles.opener ?? ''}>
        <ChevronRight size={15} aria-hidden="true" />
        {title}
      </Button>
      <DisclosurePanel>{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
