import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { canonicalJson } from '../canonical-json'
import { changePassphrase, renewRecoveryKey, setPassphrase, useKeyStore } from '../change-keys'
import { createStore } from '../create-store'
import { layout } from '../files/layout'
import { openStore } from '../open-store'
import { confirmRecovery, registerInfo } from '../register-info'
import {
  failsWith,
  removeTestFolders,
  reopen,
  testClock,
  testFolder,
  testKdf,
  testRegister,
} from '../test-register'
import { failures, waitAfter } from './failures'
import { productionKdf, withinPolicy } from './kdf-policy'
import { readKeyStoreWrap } from './key-store-wrap'
import { isRecoveryGroup, newRecoveryKey, recoveryGroups, recoverySecret } from './recovery-key'

afterEach(removeTestFolders)

/** Edits the key file and makes its checksum fit again, as somebody with a text editor and a little care would. */
async function edit(path: string, change: (file: Record<string, unknown>) => void): Promise<void> {
  const { createHash } = await import('node:crypto')
  const file = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')))
  change(file)
  const body = Object.fromEntries(Object.entries(file).filter(([key]) => !['checksum', 'mac'].includes(key)))
  const checksum = createHash('sha256').update(canonicalJson(body)).digest('hex')
  writeFileSync(path, JSON.stringify({ ...body, checksum, mac: file['mac'] }))
}

const passphrase = (text: string) => ({ kind: 'passphrase', passphrase: text }) as const

describe('the recovery key', () => {
  it('is 8 groups of 5 characters that cannot be mistaken for each other', () => {
    const groups = newRecoveryKey().split('-')
    expect(groups).toHaveLength(8)
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}$/)
  })

  it('is not accepted with any single character changed', async () => {
    const key = newRecoveryKey()
    for (let at = 0; at < key.length; at += 1) {
      if (key[at] === '-') continue
      const typed = key.slice(0, at) + (key[at] === '7' ? '8' : '7') + key.slice(at + 1)
      await failsWith(
        'store/wrong-recovery-key',
        Promise.resolve().then(() => recoverySecret(typed)),
      )
    }
  })

  it('can be proved group by group, in any capitals', () => {
    const key = newRecoveryKey()
    const third = recoveryGroups(key)[2] ?? ''
    expect(isRecoveryGroup(key, 2, ` ${third.toLowerCase()} `)).toBe(true)
    expect(isRecoveryGroup(key, 3, third)).toBe(false)
  })

  it('opens a register whose passphrase is lost, and sets a new one', async () => {
    const { store, recoveryKey } = await testRegister()
    await store.close()
    const again = await reopen(store.folder, { kind: 'recovery-key', recoveryKey })
    await setPassphrase(again, 'another long passphrase')
    await again.close()
    await failsWith('store/wrong-passphrase', reopen(store.folder))
    await (await reopen(store.folder, passphrase('another long passphrase'))).close()
  })

  it('counts as unconfirmed until proved; the one before stops working once it is renewed', async () => {
    const { store, recoveryKey } = await testRegister()
    expect((await registerInfo(store.db)).recoveryConfirmed).toBe(false)
    await confirmRecovery(store)
    expect((await registerInfo(store.db)).recoveryConfirmed).toBe(true)
    const renewed = newRecoveryKey()
    await renewRecoveryKey(store, renewed)
    await store.close()
    await failsWith('store/wrong-recovery-key', reopen(store.folder, { kind: 'recovery-key', recoveryKey }))
    await (await reopen(store.folder, { kind: 'recovery-key', recoveryKey: renewed })).close()
  })
})

describe('the passphrase', () => {
  it('can be changed only by who knows it, and the old one then stops working', async () => {
    const { store } = await testRegister()
    await failsWith('store/wrong-passphrase', changePassphrase(store, 'a guess', 'taken over'))
    await changePassphrase(store, 'four plain words here', 'five quite plain words here')
    await store.close()
    await failsWith('store/wrong-passphrase', reopen(store.folder))
    await (await reopen(store.folder, passphrase('five quite plain words here'))).close()
  })

  it('is the same however the keyboard composes its letters', async () => {
    const { store } = await testRegister()
    await setPassphrase(store, 'caf\u00e9 au lait')
    await store.close()
    await (await reopen(store.folder, passphrase('cafe\u0301 au lait'))).close()
  })

  it('is waited for longer after three failures, never without end', () => {
    expect([0, 1, 2, 3, 4, 5, 20].map(waitAfter)).toEqual([0, 0, 0, 1000, 2000, 4000, 30_000])
  })

  it('is stretched at full strength unless a test says otherwise', async () => {
    const folder = testFolder()
    const options = { folder, passphrase: 'a', board: 'b', clock: testClock }
    const { store } = await createStore(options)
    await store.close()
    expect(readFileSync(layout(folder).keys, 'utf8')).toContain('"N": 131072')
    await (await openStore({ folder, with: passphrase('a'), clock: testClock })).close()
  })
})

describe('the key file', () => {
  it('is put right from its copy when one is lost or damaged', async () => {
    const { store } = await testRegister()
    await store.close()
    const { keys, keysCopy } = layout(store.folder)
    const whole = readFileSync(keys)
    for (const path of [keys, keysCopy]) {
      rmSync(path)
      await (await reopen(store.folder)).close()
      expect(readFileSync(path).equals(whole)).toBe(true)
      writeFileSync(path, whole.subarray(0, 200))
      await (await reopen(store.folder)).close()
      expect(readFileSync(path).equals(whole)).toBe(true)
    }
  })

  it('counts in its newest copy, so an older one beside it opens nothing', async () => {
    const { store } = await testRegister()
    const { keys, keysCopy } = layout(store.folder)
    const older = readFileSync(keys)
    await changePassphrase(store, 'four plain words here', 'newer words')
    await store.close()
    for (const path of [keys, keysCopy]) {
      writeFileSync(path, older)
      await failsWith('store/wrong-passphrase', reopen(store.folder))
      await (await reopen(store.folder, passphrase('newer words'))).close()
    }
  })

  it('is called damaged when both copies are', async () => {
    const { store } = await testRegister()
    await store.close()
    const { keys, keysCopy } = layout(store.folder)
    writeFileSync(keys, '')
    writeFileSync(keysCopy, 'null')
    await failsWith('store/damaged', reopen(store.folder))
    expect(statSync(keys).size).toBe(0)
  })

  it('is refused with a cheaper stretching than Accord writes, and with a dearer one than it allows', async () => {
    const folder = testFolder()
    const { store } = await createStore({ folder, passphrase: 'a', board: 'b', clock: testClock })
    await store.close()
    for (const N of [2 ** 14, 2 ** 24]) {
      for (const path of [layout(folder).keys, layout(folder).keysCopy]) {
        await edit(path, (file) => {
          const wrap = z.looseObject({ kdf: z.looseObject({}) }).parse(file['passphrase'])
          file['passphrase'] = { ...wrap, kdf: { ...wrap.kdf, N } }
        })
      }
      await failsWith('store/damaged', openStore({ folder, with: passphrase('a'), clock: testClock }))
    }
    expect(withinPolicy({ N: 2 ** 17 + 1, r: 8, p: 1 }, productionKdf)).toBe(false)
    expect(withinPolicy({ N: 2 ** 17, r: 7, p: 1 }, productionKdf)).toBe(false)
  })

  it('is refused when parts of it were changed by somebody without the key', async () => {
    const { store } = await testRegister()
    await store.close()
    for (const path of [layout(store.folder).keys, layout(store.folder).keysCopy]) {
      await edit(path, (file) => (file['keyStore'] = 'AAAA'))
    }
    await failsWith('store/damaged', reopen(store.folder))
  })

  it('of another register does not open this one', async () => {
    const { store } = await testRegister()
    const other = await testRegister()
    await store.close()
    await other.store.close()
    for (const name of ['keys', 'keysCopy'] as const) {
      writeFileSync(layout(store.folder)[name], readFileSync(layout(other.store.folder)[name]))
    }
    await failsWith('store/damaged', reopen(store.folder))
  })
})

describe('quick unlock', () => {
  const keyStore = {
    protect: (secret: Uint8Array) => Promise.resolve(Uint8Array.from(secret, (byte) => byte ^ 0x5a)),
    reveal: (wrapped: Uint8Array) => Promise.resolve(Uint8Array.from(wrapped, (byte) => byte ^ 0x5a)),
  }

  it('is a third wrap beside the others, and can be switched off', async () => {
    const { store } = await testRegister()
    expect(await readKeyStoreWrap(store.folder, testKdf)).toBeNull()
    await useKeyStore(store, keyStore)
    await store.close()
    const wrapped = await readKeyStoreWrap(store.folder, testKdf)
    const dataKey = await keyStore.reveal(wrapped ?? new Uint8Array())
    const again = await reopen(store.folder, { kind: 'data-key', dataKey })
    await useKeyStore(again, null)
    await again.close()
    expect(await readKeyStoreWrap(store.folder, testKdf)).toBeNull()
    await (await reopen(store.folder)).close()
    expect(existsSync(layout(store.folder).keys)).toBe(true)
  })
})

describe('D01 twenty wrong passphrases', () => {
  it('are each answered in the same words and about the same time, however near they come, and harm nothing', async () => {
    const { store } = await testRegister()
    await store.close()
    const { keys, keysCopy, database } = layout(store.folder)
    const files = () => [keys, keysCopy, database].map((path) => readFileSync(path).toString('base64'))
    const before = files()
    const near = 'four plain words her'
    const said = new Set<string>()
    const took: Record<'near' | 'far', number[]> = { near: [], far: [] }
    for (let n = 0; n < 20; n += 1) {
      const how = n % 2 === 0 ? 'near' : 'far'
      // The wait, which grows with failures, is tried by itself.
      failures.forget(store.folder)
      const { user, system } = process.cpuUsage()
      const { message, whatToDo } = await failsWith(
        'store/wrong-passphrase',
        reopen(store.folder, passphrase(how === 'near' ? near : 'x')),
      )
      const used = process.cpuUsage()
      took[how].push(used.user + used.system - user - system)
      said.add(`${message} ${whatToDo}`)
    }
    expect(said.size).toBe(1)
    expect(files()).toEqual(before)
    const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[5] ?? 0
    expect(median(took.near) / median(took.far)).toBeLessThan(3)
    expect(median(took.far) / median(took.near)).toBeLessThan(3)
    await (await reopen(store.folder)).close()
  }, 30_000)
})
