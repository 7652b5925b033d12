// `npm run fuzz [-- MAILS DOCUMENTS]`: reads damaged mails and documents, 5,000 and 8,000 of them unless told otherwise.
import { mustRun } from './setup/run.mjs'

process.env.ACCORD_FUZZ_MAILS = process.argv[2] ?? '5000'
process.env.ACCORD_FUZZ_DOCUMENTS = process.argv[3] ?? '8000'
mustRun(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/faults/fuzz.test.ts'])
