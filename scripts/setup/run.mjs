import { spawn, spawnSync } from 'node:child_process'

/** Runs a command with its output shown, and ends this script with its exit code when it fails. */
export function mustRun(command, args, options = {}) {
  const code = run(command, args, options)
  if (code !== 0) process.exit(code)
}

/** Runs a command with its output shown and returns its exit code. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: needsShell(command),
    ...options,
  })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  return status ?? 1
}

/** Runs a command without blocking and resolves with its exit code. Signals to us go to it and all it started. */
export function runForwardingSignals(command, args, options = {}) {
  const ownGroup = process.platform !== 'win32'
  const child = spawn(command, args, { stdio: 'inherit', detached: ownGroup, ...options })
  const forward = (signal) => (ownGroup ? process.kill(-child.pid, signal) : child.kill(signal))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  return new Promise((resolve) => {
    child.on('error', (error) => (console.error(error.message), resolve(1)))
    child.on('exit', (code) => resolve(code ?? 1))
  })
}

// npm and npx are command files on Windows, which only a shell can start.
function needsShell(command) {
  return process.platform === 'win32' && (command === 'npm' || command === 'npx')
}
