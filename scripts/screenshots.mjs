// `npm run screenshots`: builds, then takes a picture of every screen with the sample data.
import { onVirtualScreen } from './electron/screen.mjs'
import { mustRun } from './setup/run.mjs'

mustRun('npm', ['run', '--silent', 'build'])
for (const part of ['make', 'page-viewer'])
  mustRun(...onVirtualScreen(process.execPath, ['scripts/run-ts.mjs', `scripts/screenshots/${part}.ts`]))
