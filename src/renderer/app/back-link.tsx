import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import styles from './back-link.module.css'

interface BackLinkProps {
  /** Where it leads. */
  readonly to: string
  readonly children: ReactNode
}

/** The way back at the head of a page, to one place by its name. */
export function BackLink({ to, children }: BackLinkProps) {
  return (
    <Link className={styles.back ?? ''} to={to}>
      <ArrowLeft size={15} aria-hidden="true" /> {children}
    </Link>
  )
}

/** Back to the screen before, as it was left, with its search and place; to `to` where there was none. */
export function BackToBefore({ to }: { readonly to: string }) {
  const navigate = useNavigate()
  const isFirst = useLocation().key === 'default'
  return (
    <a
      className={styles.back}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault()
        void (isFirst ? navigate(to) : navigate(-1))
      }}
    >
      <ArrowLeft size={15} aria-hidden="true" /> Back
    </a>
  )
}
