import { mkdtempSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { build } from 'vite'

const project = resolve(import.meta.dirname, '../../..')

/** A script that plain Node can run in a process of its own, made of one TypeScript file and all it needs. */
export interface ChildScript {
  readonly path: string
  remove(): void
}

/** @param entry path of the TypeScript file */
export async function childScript(entry: string): Promise<ChildScript> {
  // Inside the project, so that the child finds the engine.
  const folder = mkdtempSync(resolve(project, 'node_modules/.accord-child-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(project, 'src/shared') } },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rolldownOptions: {
        external: ['vitest', '@aws-sdk/client-s3'],
        // The helpers of tests name the test runner, which takes a while to load and is not needed here.
        treeshake: { moduleSideEffects: (id) => id !== 'vitest' },
      },
    },
  })
  return {
    path: join(folder, basename(entry).replace(/\.ts$/, '.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
