import { z } from 'zod'
import { problem } from '../domain/problem-schema'

const passphrase = z.string().min(1).max(1024)
const keyToConfirm = z.object({ recoveryKey: z.string(), confirmGroups: z.array(z.number().int()) })
const groups = z.array(z.string().max(50)).max(20)
const file = z.string().min(1).max(4096)
const folder = z.string().min(1).max(4096)

export const appState = z.object({
  state: z.enum(['no-register', 'locked', 'open']),
  version: z.string(),
  register: z
    .object({
      folder,
      boardPack: z.string(),
      boardName: z.string(),
      boardShort: z.string(),
      sample: z.boolean(),
    })
    .nullable(),
  /** Folders of registers opened before on this computer, newest first. */
  recent: z.array(z.object({ folder, boardName: z.string() })),
  /** True when the operating system's key store can hold a convenience unlock (never its plaintext fallback). */
  keyStoreAvailable: z.boolean(),
  readOnly: z.boolean(),
  /** The open register was opened with its recovery key and no new passphrase has been set since: offer one. */
  openedWithRecoveryKey: z.boolean(),
  /** What to know about the open register's folder or this computer's clock. */
  warnings: z.array(problem),
})
export type AppState = z.infer<typeof appState>

export const appContract = {
  'app.state': { input: z.null(), output: appState },
  /** Set-up in two steps: nothing is usable until part of the recovery key has been typed back. */
  'register.create': {
    input: z.object({
      folder,
      /** Id of a built-in protocol; not looked at when `packFile` is given. */
      board: z.string(),
      /** A protocol file of the board's own, copied into the register. */
      packFile: file.nullable().default(null),
      passphrase,
    }),
    output: keyToConfirm,
  },
  /** Which board a protocol file is for; refused with every mistake and its line when it cannot be used. */
  'register.readPackFile': {
    input: z.object({ path: file }),
    output: z.object({ id: z.string(), board: z.string(), title: z.string(), version: z.string() }),
  },
  /** What to know about a folder before a register is created in it. */
  'register.lookAtPlace': { input: z.object({ folder }), output: z.array(problem) },
  'register.confirmRecovery': { input: z.object({ groups }), output: appState },
  'register.exploreSamples': { input: z.null(), output: appState },
  'register.unlock': {
    input: z.object({
      folder,
      with: z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('passphrase'), passphrase }),
        z.object({ kind: z.literal('recovery-key'), recoveryKey: z.string().min(1).max(200) }),
        z.object({ kind: z.literal('key-store') }),
      ]),
    }),
    output: appState,
  },
  'register.lock': { input: z.null(), output: appState },
  'register.changePassphrase': {
    input: z.object({ current: passphrase, next: passphrase }),
    output: z.null(),
  },
  /** Sets a passphrase without asking for the old one; only in a sitting opened with the recovery key. */
  'register.setPassphrase': { input: z.object({ next: passphrase }), output: appState },
  /** Another recovery key, to be kept before it counts: the old one works until part of this is typed back. */
  'register.newRecoveryKey': { input: z.null(), output: keyToConfirm },
  'register.confirmNewRecoveryKey': { input: z.object({ groups }), output: z.null() },
  'register.useKeyStore': { input: z.object({ use: z.boolean() }), output: z.null() },
  'register.verify': {
    input: z.null(),
    output: z.object({ clean: z.boolean(), checked: z.array(z.string()), problems: z.array(problem) }),
  },
} as const
export type AppChannel = keyof typeof appContract
