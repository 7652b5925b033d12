import type { Handlers } from '@shared/contract'
import type { PackSet } from '@shared/protocol/pack-set'

/** The protocols a register knows, to choose from and to read. */
export function createProtocolHandlers(packs: PackSet): Handlers<'protocols.list' | 'protocols.get'> {
  return {
    'protocols.list': () =>
      Promise.resolve(
        packs.all().map((pack) => ({
          id: pack.id,
          board: pack.board.name,
          short: pack.board.short,
          title: pack.policy.title,
          version: pack.policy.version,
        })),
      ),
    'protocols.get': ({ id }) => Promise.resolve(packs.get(id)),
  }
}
