import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'vite'
import { expect } from 'vitest'
import { builtCommandLine } from '../../support/built-command-line'

const project = resolve(import.meta.dirname, '../../..')

export interface Ended {
  /** Submissions that the import named before it ended. */
  readonly acknowledged: readonly string[]
  readonly done: boolean
}

/** Imports in a process of its own, which can be killed as a power cut would. */
export interface ImportProcess {
  /**
   * Imports a file or folder into a register and kills the process so many milliseconds after it has named so many
   * submissions, unless it is done before.
   */
  run(
    folder: string,
    what: string,
    kill: { readonly afterNaming: number; readonly ms: number },
  ): Promise<Ended>
  remove(): void
}

export async function importProcess(): Promise<ImportProcess> {
  // Inside the project, so that the child finds the engine.
  const bundle = mkdtempSync(resolve(project, 'node_modules/.accord-kill-import-'))
  const worker = join(dirname(await builtCommandLine()), 'intake-worker.js')
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(project, 'src/shared') } },
    build: {
      ssr: resolve(import.meta.dirname, '../import-child.ts'),
      outDir: bundle,
      target: 'node20',
      rolldownOptions: { external: ['vitest', '@aws-sdk/client-s3'] },
    },
  })
  return {
    async run(folder, what, { afterNaming, ms }) {
      const words = [folder, what, worker, join(project, 'resources')]
      const child = spawn(process.execPath, [join(bundle, 'import-child.js'), ...words])
      let said = ''
      let lines = 0
      let complaints = ''
      let dying = false
      child.stderr.on('data', (bytes: Buffer) => (complaints += bytes.toString()))
      child.stdout.on('data', (bytes: Buffer) => {
        const text = bytes.toString()
        said += text
        lines += text.split('\n').length - 1
        // The first line only says that it is ready.
        if (dying || lines <= afterNaming || ms === Infinity) return
        dying = true
        setTimeout(() => child.kill('SIGKILL'), ms)
      })
      await new Promise((ended) => child.on('close', ended))
      expect(complaints).toBe('')
      // The last line may be cut off.
      const whole = said.split('\n').slice(0, -1)
      const acknowledged = whole.filter((line) => /^[0-9a-f-]{36}$/.test(line))
      return { acknowledged, done: whole.at(-1) === 'done' }
    },
    remove: () => rmSync(bundle, { recursive: true, force: true }),
  }
}
