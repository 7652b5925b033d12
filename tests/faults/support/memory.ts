import { readFileSync } from 'node:fs'

/** The most memory any process this one started, and that still runs, has held, in bytes. Zero where the system does not say. */
export function highestMemory(): number {
  const children = text(`/proc/${process.pid}/task/${process.pid}/children`).trim().split(' ')
  const peaks = children.map((pid) => Number(/VmHWM:\s+(\d+) kB/.exec(text(`/proc/${pid}/status`))?.[1] ?? 0))
  return Math.max(0, ...peaks) * 1024
}

function text(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
