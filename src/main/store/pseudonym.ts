import { createHmac } from 'node:crypto'
import { secretsOf } from './secrets'
import type { Store } from './store'

/**
 * A name that stands for a case or person in one export: the same within it, different in the next, and not to be
 * worked back without the register's keys.
 * @param exportId unique to the export
 */
export function pseudonym(store: Store, exportId: string, subject: string): string {
  const { keys } = secretsOf(store)
  const digest = createHmac('sha256', keys.pseudonyms)
    .update(JSON.stringify([exportId, subject]))
    .digest('hex')
  return digest.slice(0, 12).toUpperCase()
}
