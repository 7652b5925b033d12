/** Arguments that open an application folder. As root Chromium's sandbox cannot be had. */
export function launchArguments(folder, more = []) {
  const asRoot = process.platform === 'linux' && process.getuid() === 0
  return [folder, ...(asRoot ? ['--no-sandbox'] : []), ...more]
}

/** The environment for it: without switches that turn Electron into a plain Node. */
export function launchEnvironment(more = {}) {
  const { ELECTRON_RUN_AS_NODE: _runAsNode, NODE_OPTIONS: _nodeOptions, ...rest } = process.env
  return { ...rest, ...more }
}
