import { spawn } from 'node:child_process'
import { existsSync, readFileSync, readdirSync } from 'node:fs'

/** What a command and all the processes it started used. Memory and processor time are read from Linux; elsewhere null. */
export interface Used {
  /** Seconds from start to end. */
  readonly wall: number
  /** Seconds of processor time of all its processes. */
  readonly cpu: number | null
  /** Largest resident memory of the process itself, in MB. */
  readonly peak: number | null
  /** Largest resident memory of any process it started, in MB. */
  readonly childPeak: number | null
  /** Largest resident memory of the process itself while any it started was at work, in MB. */
  readonly besideChildren?: number | null
}

interface Seen {
  cpu: number
  peak: number
}

/** Runs a command to its end, looking at its processes as it goes. Throws when it does not end with one of the codes. */
export async function measure(
  command: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  codes: readonly number[] = [0],
): Promise<Used> {
  const from = performance.now()
  const child = spawn(command, [...words], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const seen = new Map<number, Seen>()
  let beside: number | null = null
  const timer = setInterval(() => {
    look(child.pid ?? 0, seen)
    if (seen.size > 1) beside = Math.max(beside ?? 0, residentNow(child.pid ?? 0))
  }, 25)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve)
  })
  clearInterval(timer)
  const wall = (performance.now() - from) / 1000
  if (code === null || !codes.includes(code)) throw new Error(`${words.join(' ')} ended with ${String(code)}`)
  const own = seen.get(child.pid ?? 0)
  const others = [...seen].filter(([pid]) => pid !== child.pid).map(([, process]) => process.peak)
  return {
    wall,
    cpu: own ? [...seen.values()].reduce((sum, process) => sum + process.cpu, 0) : null,
    peak: own?.peak ?? null,
    childPeak: others.length > 0 ? Math.max(...others) : null,
    besideChildren: beside,
  }
}

function residentNow(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

/** Notes processor time and peak memory of a process and its children, as far as the kernel tells. */
function look(pid: number, seen: Map<number, Seen>): void {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    // Hundredths of a second, in user and in system; the memory is gone once a process is ending.
    const cpu = (Number(fields[11]) + Number(fields[12])) / 100
    seen.set(pid, { cpu, peak: peak ? Number(peak[1]) / 1024 : (seen.get(pid)?.peak ?? 0) })
    for (const thread of readdirSync(`/proc/${pid}/task`)) {
      const children = `/proc/${pid}/task/${thread}/children`
      if (!existsSync(children)) continue
      for (const word of readFileSync(children, 'utf8').split(' ')) if (word !== '') look(Number(word), seen)
    }
  } catch {
    // It ended while it was looked at, or this is not Linux.
  }
}
