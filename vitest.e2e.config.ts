import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Journeys through the real app in a real Electron. Run by `npm run journeys`, under a virtual screen on Linux. */
export default defineConfig({
  resolve: { alias: { '@shared': resolve(import.meta.dirname, 'src/shared') } },
  test: {
    include: ['tests/e2e/**/*.journey.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One app at a time: windows share the screen, and timings mean something.
    fileParallelism: false,
    env: { TZ: 'Europe/London' },
  },
})
