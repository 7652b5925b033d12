import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDataService, type DataService } from '../data-service'
import { testClock } from '../store/test-register'

const passphrase = 'lantern orchard bicycle thunder'
let place: string
let folder: string
let service: DataService
let recoveryKey: string

/** What a person types back of a key that was shown. */
const typed = (shown: { recoveryKey: string; confirmGroups: number[] }) => ({
  groups: shown.confirmGroups.map((group) => shown.recoveryKey.split('-')[group] ?? ''),
})
const unlock = (key: string) =>
  service.handlers['register.unlock']({ folder, with: { kind: 'recovery-key', recoveryKey: key } })
const unlockBy = (words: string) =>
  service.handlers['register.unlock']({ folder, with: { kind: 'passphrase', passphrase: words } })

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'accord-keys-'))
  folder = join(place, 'register')
  service = createDataService({
    spawnWorker: () => ({ send: () => undefined, onReply: () => undefined, onExit: () => undefined, kill: () => undefined }),
    clock: testClock,
    resources: resolve(import.meta.dirname, '../../../resources'),
    state: join(place, 'state'),
    keyStore: null,
    emit: () => undefined,
    version: '0.0.0',
  }) // prettier-ignore
  const created = await service.handlers['register.create']({
    folder,
    board: 'northmere',
    packFile: null,
    passphrase,
  })
  recoveryKey = created.recoveryKey
  await service.handlers['register.confirmRecovery'](typed(created))
})
afterEach(async () => {
  await service.close()
  rmSync(place, { recursive: true, force: true })
})

test('a passphrase that was forgotten is replaced in the sitting opened with the recovery key', async () => {
  await expect(service.handlers['register.setPassphrase']({ next: 'another way in' })).rejects.toThrow(
    'only after opening with the recovery key',
  )
  await service.handlers['register.lock'](null)
  expect((await unlock(recoveryKey)).openedWithRecoveryKey).toBe(true)
  const after = await service.handlers['register.setPassphrase']({ next: 'river table candle morning' })
  expect(after.openedWithRecoveryKey).toBe(false)
  await service.handlers['register.lock'](null)
  await expect(unlockBy(passphrase)).rejects.toThrow()
  expect(await unlockBy('river table candle morning')).toMatchObject({
    state: 'open',
    openedWithRecoveryKey: false,
  })
})

test('a new recovery key counts once part of it is typed back; until then the old one does', async () => {
  const shown = await service.handlers['register.newRecoveryKey'](null)
  await expect(
    service.handlers['register.confirmNewRecoveryKey']({ groups: ['AAAAA', 'BBBBB'] }),
  ).rejects.toThrow('not what the recovery key says')
  await service.handlers['register.lock'](null)
  expect((await unlock(recoveryKey)).state).toBe('open')
  await expect(service.handlers['register.confirmNewRecoveryKey'](typed(shown))).rejects.toThrow('no new')
  const again = await service.handlers['register.newRecoveryKey'](null)
  await service.handlers['register.confirmNewRecoveryKey'](typed(again))
  await service.handlers['register.lock'](null)
  await expect(unlock(recoveryKey)).rejects.toThrow()
  expect((await unlock(again.recoveryKey)).state).toBe('open')
})

test('no way of setting a passphrase takes one that is easy to guess', async () => {
  const weak = 'too easy to guess'
  const change = { current: passphrase, next: 'letmein please, it is late' }
  await expect(service.handlers['register.changePassphrase'](change)).rejects.toThrow(weak)
  await service.handlers['register.lock'](null)
  await unlock(recoveryKey)
  await expect(service.handlers['register.setPassphrase']({ next: 'short' })).rejects.toThrow(weak)
  const input = { folder: join(place, 'other'), board: 'northmere', packFile: null, passphrase: 'short' }
  await expect(service.handlers['register.create'](input)).rejects.toThrow(weak)
  expect((await unlockBy(passphrase)).state).toBe('open')
})
