import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/** Which process holds a register, told apart well enough that a reused number is not taken for it. */
export const lockHolder = z.object({
  pid: z.number().int().positive(),
  host: z.string(),
  /** When the process started, as its system counts it; null where the system does not say. */
  started: z.string().nullable(),
  /** Which start of the machine; null where the system does not say. */
  boot: z.string().nullable(),
  /** Which process table the number belongs to (containers have their own); null where there is only one. */
  processTable: z.string().nullable(),
  since: z.string(),
})
export type LockHolder = z.infer<typeof lockHolder>

export function thisProcess(since: string): LockHolder {
  return {
    pid: process.pid,
    host: hostname(),
    started: startOf(process.pid),
    boot: textOf('/proc/sys/kernel/random/boot_id'),
    processTable: processTable(),
    since,
  }
}

/**
 * True only when the holder certainly no longer runs. A holder on another computer, or in a process table this
 * one cannot see into, counts as running.
 */
export function isGone(holder: LockHolder, here: LockHolder): boolean {
  if (holder.host !== here.host) return false
  if (holder.boot !== null && here.boot !== null && holder.boot !== here.boot) return true
  if (holder.processTable !== here.processTable) return false
  if (!runs(holder.pid)) return true
  return holder.started !== null && holder.started !== startOf(holder.pid)
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Refused means it runs as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function startOf(pid: number): string | null {
  const stat = textOf(`/proc/${pid}/stat`)
  // The name in brackets may hold spaces; the start time is the 20th field after it.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function processTable(): string | null {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return null
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return null
  }
}
