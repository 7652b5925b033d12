import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AppState } from '@shared/contract/app'
import type { OpenRegister } from './open-register'
import type { DataServiceOptions, KeyStore } from './options'
import { readRecent } from './recent-registers'
import type { Session } from './session'

type Opened = NonNullable<AppState['register']>

type Known = Pick<DataServiceOptions, 'state' | 'version'> & {
  readonly keyStore: Pick<KeyStore, 'available'> | null
}

/** What the window shows first. Loads nothing of the register's own, so that it is answered at once at start. */
export async function appState({ state, version, keyStore }: Known, session: Session): Promise<AppState> {
  const recent = await readRecent(state)
  const last = recent.find(({ folder }) => existsSync(join(folder, 'register.db')))
  const register = session.open
    ? aboutRegister(session.open)
    : (session.lastOpen ?? (last ? remembered(last) : null))
  return {
    state: session.open ? 'open' : register ? 'locked' : 'no-register',
    version,
    register,
    recent,
    keyStoreAvailable: (await keyStore?.available()) ?? false,
    readOnly: session.open?.store.readOnly ?? false,
    openedWithRecoveryKey: session.openedWithRecoveryKey,
    warnings: [...session.warnings],
  }
}

export const aboutRegister = ({ store, info, board }: OpenRegister): Opened => ({
  folder: store.folder,
  boardPack: info.board,
  boardName: board.board.name,
  boardShort: board.board.short,
  sample: info.sample,
})

const remembered = ({ folder, boardName }: { folder: string; boardName: string }): Opened => ({
  folder,
  boardPack: '',
  boardName,
  boardShort: '',
  sample: false,
})
