// Runs a TypeScript script of this repository: node scripts/run-ts.mjs scripts/samples/make.ts
import { resolve } from 'node:path'
import { runnerImport } from 'vite'

const script = process.argv[2]
if (!script) {
  process.stderr.write('Say which script to run.\n')
  process.exit(2)
}
await runnerImport(resolve(script), {
  configFile: false,
  resolve: { alias: { '@shared': resolve('src/shared') } },
})
