/** Puts a command on a screen of its own where the machine has none, as on a build server. */
export function onSomeScreen(command, args) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return [command, args]
  console.log('No screen here: using a virtual one (xvfb).')
  return onVirtualScreen(command, args)
}

/** On Linux a virtual screen, so that windows of tests neither disturb nor are disturbed. */
export function onVirtualScreen(command, args) {
  if (process.platform !== 'linux') return [command, args]
  return ['xvfb-run', ['-a', '-s', '-screen 0 1600x1200x24', command, ...args]]
}
