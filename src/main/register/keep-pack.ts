import type { ProtocolPack } from '@shared/protocol/pack-schema'
import { keepProtocol, type Tx } from '../store'
import type { RegisterContext } from './context'

/** Keeps a protocol's whole text in the register for the cases that are under it; answers which it is. */
export async function keepPack(
  tx: Tx,
  context: RegisterContext,
  pack: ProtocolPack,
): Promise<{ pack: string; version: string }> {
  const { id } = pack
  const { version } = pack.policy
  await keepProtocol(tx, { id, version, at: context.clock.now() }, () => JSON.stringify(pack))
  return { pack: id, version }
}
