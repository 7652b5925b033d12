import { afterEach, describe, expect, it } from 'vitest'
import { appendAudit, verifyAudit } from './audit'
import { registerInfo } from './register-info'
import { removeTestFolders, reopen, testClock, testRegister } from './test-register'

afterEach(removeTestFolders)

describe('a new register', () => {
  it('keeps what was put into it, and opens again with its passphrase', async () => {
    const { store } = await testRegister()
    const sha256 = await store.blobs.put(Buffer.from('an original'))
    await store.transaction((tx) =>
      appendAudit(tx, testClock, {
        actor: 'Tester',
        action: 'test',
        subjectType: 'case',
        subjectId: 'x',
        details: { b: 1, a: 2 },
      }),
    )
    await store.close()
    const again = await reopen(store.folder)
    expect(Buffer.from(await again.blobs.get(sha256)).toString()).toBe('an original')
    expect(await registerInfo(again.db)).toMatchObject({ board: 'hertfordshire', recoveryConfirmed: false })
    expect(await verifyAudit(again.db)).toEqual({ rows: 2, firstBad: null, anchorLost: false })
    await again.close()
  })

  it('opens with its recovery key, however it is typed', async () => {
    const { store, recoveryKey } = await testRegister()
    await store.close()
    const typed = ` ${recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
    await (await reopen(store.folder, { kind: 'recovery-key', recoveryKey: typed })).close()
  })
})
