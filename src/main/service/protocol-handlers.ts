import type { Handlers } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { packDifferences } from '@shared/protocol/pack-differences'
import type { PackSet } from '@shared/protocol/pack-set'
import type { RegisterContext } from '../register/context'
import type { RegisterPacks } from '../register/protocols/register-packs'
import { seedAgencies } from '../register/seed-agencies'
import { appendAudit, chooseBoard } from '../store'

type ProtocolChannel = `protocols.${'list' | 'get' | 'versions' | 'compare' | 'problems' | 'choose'}`

/** The boards' protocols to choose from, the newest version of each. */
export function listProtocols(packs: PackSet) {
  return packs.all().map((pack) => ({
    id: pack.id,
    board: pack.board.name,
    short: pack.board.short,
    title: pack.policy.title,
    version: pack.policy.version,
  }))
}

/**
 * The protocols a register knows, to read, compare and choose from.
 * @param chosen called once the register belongs to another board
 */
export function createProtocolHandlers(
  context: RegisterContext,
  packs: RegisterPacks,
  chosen: (board: string) => void,
): Handlers<ProtocolChannel> {
  return {
    'protocols.list': () => Promise.resolve(listProtocols(packs)),
    'protocols.get': async ({ id, version }) => await Promise.resolve(packs.get(id, version ?? undefined)),
    'protocols.versions': ({ id }) =>
      Promise.resolve(
        packs.versions(id).map((pack) => ({
          version: pack.policy.version,
          title: pack.policy.title,
          approvedOn: pack.policy.approvedOn,
          own: packs.isOwn(pack),
        })),
      ),
    'protocols.compare': async ({ id, from, to }) =>
      await Promise.resolve({ differences: packDifferences(packs.get(id, from), packs.get(id, to)) }),
    'protocols.problems': () => Promise.resolve([...packs.problems]),
    'protocols.choose': async ({ id }) => {
      if (!packs.all().some((pack) => pack.id === id)) throw notThere(id)
      const from = context.board
      if (id === from) return null
      await context.store.transaction(async (tx) => {
        await chooseBoard(tx, id)
        await appendAudit(tx, context.clock, {
          actor: context.actor,
          action: 'register.board-chosen',
          subjectType: 'register',
          subjectId: id,
          details: { from, to: id },
        })
      })
      chosen(id)
      await seedAgencies(context)
      return null
    },
  }
}

function notThere(id: string): AccordError {
  return new AccordError({
    code: 'protocol.not-found',
    message: `There is no protocol called “${id}” to open new cases under.`,
    whatToDo: 'Choose one of those listed.',
    item: id,
  })
}
