import { holdConnection } from './hold-connection'
import { roomForFigures, roomForImports } from './sqlite/page-room'
import type { Store } from './store'

const imports = new WeakMap<Store, number>()

/** Keeps few pages of the database in memory while something is imported. Several imports may run at once. */
export async function keepingFewPages<T>(store: Store, work: () => Promise<T>): Promise<T> {
  await count(store, 1)
  try {
    return await work()
  } finally {
    await count(store, -1)
  }
}

async function count(store: Store, by: 1 | -1): Promise<void> {
  const running = (imports.get(store) ?? 0) + by
  imports.set(store, running)
  const room = running > 0 ? roomForImports : roomForFigures
  await holdConnection(store, (connection) => connection.pragma(`cache_size = -${room}`))
}
