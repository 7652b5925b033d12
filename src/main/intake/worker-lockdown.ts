import childProcess from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import fs from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'
import tls from 'node:tls'

const writers = [
  'appendFile', 'chmod', 'chown', 'copyFile', 'cp', 'createWriteStream', 'link', 'mkdir', 'mkdtemp', 'rename', 'rm', 'rmdir',
  'symlink', 'truncate', 'unlink', 'utimes', 'write', 'writeFile', 'writev',
] // prettier-ignore

/**
 * Takes away, for the rest of this process, the reach a parser has no use for: the network, other programs, and changes to
 * files. Whatever hostile bytes talk a parser into, it can only answer wrongly or die.
 */
export function giveUpReach(): void {
  deny(net, ['connect', 'createConnection', 'createServer'])
  deny(net.Socket.prototype, ['connect'])
  deny(tls, ['connect', 'createServer'])
  deny(dgram, ['createSocket'])
  deny(dns, ['lookup', 'resolve', 'resolve4', 'resolve6'])
  deny(dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6'])
  deny(http, ['request', 'get', 'createServer'])
  deny(https, ['request', 'get', 'createServer'])
  deny(http2, ['connect', 'createServer', 'createSecureServer'])
  deny(childProcess, ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  deny(
    fs,
    writers.flatMap((name) => [name, `${name}Sync`]),
  )
  deny(fs.promises, [...writers, 'open'])
  deny(globalThis, ['fetch', 'WebSocket', 'EventSource'])
  syncBuiltinESMExports()
}

function deny(target: object, names: readonly string[]): void {
  for (const name of names) {
    if (!(name in target)) continue
    Object.defineProperty(target, name, {
      configurable: false,
      value: () => {
        throw new Error(`An intake worker may not use ${name}.`)
      },
    })
  }
}
