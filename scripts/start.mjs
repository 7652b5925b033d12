// `npm start`: from a fresh clone to the open app.
import { prepareMachine } from './setup/machine.mjs'
import { mustRun, runForwardingSignals } from './setup/run.mjs'

prepareMachine()
mustRun('npm', ['run', '--silent', 'build'])

// Loaded only now: they need the dependencies just installed.
const { findRuntime } = await import('./electron/runtime.mjs')
const { launchArguments, launchEnvironment } = await import('./electron/launch-arguments.mjs')
const { onSomeScreen } = await import('./electron/screen.mjs')

const runtime = await findRuntime()
console.log(`Starting Accord in Electron ${runtime.version} from ${runtime.from}`)
const args = launchArguments(process.cwd(), process.argv.slice(2))
const [command, commandArguments] = onSomeScreen(runtime.executable, args)
process.exit(await runForwardingSignals(command, commandArguments, { env: launchEnvironment() }))
