import { z } from 'zod'
import { problem } from '../domain/problem'
import { appContract } from './app'
import { boardContract } from './board'
import { desktopContract } from './desktop'
import { dueContract } from './due'
import { escalationsContract } from './escalations'
import { intakeContract } from './intake'
import { triageContract } from './triage'

export { desktopContract }

/** Every call the data process answers. */
export const dataContract = {
  ...appContract,
  ...intakeContract,
  ...triageContract,
  ...escalationsContract,
  ...boardContract,
  ...dueContract,
} as const

/** Every call the renderer can make of main, in one table: the desktop's own and the data process's. */
export const contract = { ...dataContract, ...desktopContract } as const

export type Contract = typeof contract
export type Channel = keyof Contract
export type DataChannel = keyof typeof dataContract
export type DesktopChannel = keyof typeof desktopContract
export type Input<C extends Channel> = z.input<Contract[C]['input']>
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>

/** A handler for each channel of a table, given parsed input. */
export type Handlers<C extends Channel> = { readonly [K in C]: (input: ParsedInput<K>) => Promise<Output<K>> }

/** What crosses between processes: a value, or a failure a person can act on. Thrown errors do not cross. */
export const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), problem }),
])
export type Reply = z.infer<typeof reply>

/** Sent to the renderer when something it may be showing has changed. */
export const changed = z.object({
  topics: z.array(z.enum(['state', 'intake', 'triage', 'escalations', 'agencies', 'settings'])),
})
export type Changed = z.infer<typeof changed>
