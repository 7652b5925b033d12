import type { Reply } from '@shared/contract/reply'
import type { Serve } from '../serve-contract'

/** Calls that answer with the path of a file they wrote. */
const writes = /^(reports\.|referrals\.|intake\.report$)/

/** Files Accord itself wrote since it started: the only ones it will point the file manager at. */
export class SavedFiles {
  readonly #paths = new Set<string>()

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /** Passes calls on, and remembers the path of every report that was written. */
  watching(serve: Serve): Serve {
    return async (channel, input) => {
      const reply = await serve(channel, input)
      const path = writes.test(channel) ? writtenPath(reply) : null
      if (path !== null) this.#paths.add(path)
      return reply
    }
  }
}

function writtenPath(reply: Reply): string | null {
  if (!reply.ok || typeof reply.value !== 'object' || reply.value === null) return null
  return 'path' in reply.value && typeof reply.value.path === 'string' ? reply.value.path : null
}
