import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

export interface AppFile {
  readonly path: string
  readonly type: string
}
/** Every address the window may load, and the file behind it. */
export type AppFiles = ReadonlyMap<string, AppFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Lists the built screens once, at start. A request is then looked up, never turned into a path, so that no way of
 * writing an address reaches another file. Links and unknown kinds of file are left out.
 */
export function listAppFiles(folder: string): AppFiles {
  const files = new Map<string, AppFile>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || !type) continue
    const path = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, path).split(sep).join('/')}`, { path, type })
  }
  return files
}
