import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a disk does to a process that works on it: at its nth change of a file under a folder. */
export interface DiskFault {
  /** 0: nothing, the changes are only counted. */
  readonly at: number
  /** `kill` ends the process there and then, as a power cut would. */
  readonly does?: 'kill' | keyof typeof constants.errno
  /** All that come after fail as well: the disk stays full, or gone. */
  readonly andRest?: boolean
  /** Only calls of this name count. */
  readonly only?: 'rename'
}

export interface RanOnDisk {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
  /** How often it changed a file; null when it was killed. */
  readonly changes: number | null
}

export interface FailingDisk {
  /** Runs a script of Node on a disk that fails. */
  run(script: string, words: readonly string[], under: string, fault: DiskFault): Promise<RanOnDisk>
  remove(): void
}

/** Null where it cannot be had: it needs Linux and a C compiler. */
export function failingDisk(): FailingDisk | null {
  if (process.platform !== 'linux') return null
  const folder = mkdtempSync(join(tmpdir(), 'accord-failing-'))
  const library = join(folder, 'disk.so')
  const source = join(import.meta.dirname, 'failing-disk.c')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], { stdio: 'ignore' })
  } catch {
    return null
  }
  let runs = 0
  return {
    run: (script, words, under, fault) =>
      run(script, words, { under, fault, library, count: join(folder, `count-${(runs += 1)}`) }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

interface Run {
  readonly under: string
  readonly fault: DiskFault
  readonly library: string
  readonly count: string
}

async function run(
  script: string,
  words: readonly string[],
  { under, fault, library, count }: Run,
): Promise<RanOnDisk> {
  const { at, does = 'kill', andRest, only } = fault
  const child = spawn(process.execPath, [script, ...words], {
    env: {
      PATH: process.env['PATH'],
      TZ: 'Europe/London',
      LD_PRELOAD: library,
      ACCORD_DISK_UNDER: under,
      ACCORD_DISK_AT: String(at),
      ACCORD_DISK_DO: does === 'kill' ? 'kill' : String(constants.errno[does]),
      ACCORD_DISK_REST: andRest ? '1' : '',
      ACCORD_DISK_ONLY: only ?? '',
      ACCORD_DISK_COUNT: count,
    },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code, signal] = await new Promise<[number | null, string | null]>((ended) => {
    child.on('close', (...how) => ended(how))
  })
  return { code, signal, out, err, changes: signal === null ? Number(readFileSync(count, 'utf8')) : null }
}
