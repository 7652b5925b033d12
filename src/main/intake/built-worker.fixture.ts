import { mkdirSync, mkdtempSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Bundles the real worker for tests, so that it runs in a process of its own as it does in the app. */
export async function builtWorker(): Promise<string> {
  const root = resolve(import.meta.dirname, '../../..')
  // Within the project, so that the native canvas, which is not bundled, is found from it.
  const cache = resolve(root, 'node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outDir = mkdtempSync(join(cache, 'accord-built-worker-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve(root, 'src/shared') } },
    ssr: { noExternal: true, external: ['@napi-rs/canvas'] },
    build: {
      ssr: resolve(import.meta.dirname, 'worker.ts'),
      outDir,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'worker.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  })
  return join(outDir, 'worker.mjs')
}
