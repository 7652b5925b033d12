import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const shared = { alias: { '@shared': resolve(import.meta.dirname, 'src/shared') } }

export default defineConfig({
  main: {
    resolve: shared,
    build: {
      rollupOptions: {
        input: {
          index: resolve(import.meta.dirname, 'src/main/index.ts'),
          data: resolve(import.meta.dirname, 'src/main/data.ts'),
          'intake-worker': resolve(import.meta.dirname, 'src/main/intake/worker.ts'),
          cli: resolve(import.meta.dirname, 'src/main/cli.ts'),
        },
      },
    },
  },
  preload: { resolve: shared },
  renderer: { resolve: shared, plugins: [react()] },
})
