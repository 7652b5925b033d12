import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { parsedYaml } from './scripts/build/parsed-yaml'

const at = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': at('src/shared') }

/** Everything is bundled but the native engine: fewer files to open makes for a quick start and a small package. */
export default defineConfig({
  main: {
    resolve: { alias },
    plugins: [parsedYaml(at('resources/protocols'))],
    build: {
      rollupOptions: {
        // Only wanted by a part of exceljs's unzipper that reads from cloud storage, which nothing here does.
        external: ['@aws-sdk/client-s3'],
        input: {
          index: at('src/main/index.ts'),
          data: at('src/main/data.ts'),
          'intake-worker': at('src/main/intake/worker.ts'),
          cli: at('src/main/cli.ts'),
        },
      },
    },
  },
  preload: {
    resolve: { alias },
    // A sandboxed preload must be one CommonJS file.
    build: { rollupOptions: { output: { format: 'cjs', entryFileNames: 'index.cjs' } } },
  },
  renderer: { resolve: { alias }, plugins: [react()], build: { minify: true } },
})
