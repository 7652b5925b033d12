import { readFileSync, writeFileSync } from 'node:fs'

/** What a piece of work in this process used: milliseconds on the clock and of the processor, and its peak of memory in MB. */
export interface UsedHere {
  readonly wall: number
  readonly cpu: number
  /** Largest resident memory of the process meanwhile; null where the system does not tell. */
  readonly peak: number | null
}

export async function usedHere(work: () => Promise<unknown>): Promise<UsedHere> {
  const known = forgetPeak()
  const [from, before] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(before)
  const wall = performance.now() - from
  return { wall, cpu: (user + system) / 1000, peak: known ? peakSince() : null }
}

/** Linux counts the peak anew from here. */
function forgetPeak(): boolean {
  try {
    writeFileSync('/proc/self/clear_refs', '5')
    return true
  } catch {
    return false
  }
}

function peakSince(): number | null {
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))
  return peak ? Number(peak[1]) / 1024 : null
}
