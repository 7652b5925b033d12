// Put into a runtime that has no default app, so that `electron [-r MODULE] FOLDER` works as in every other Electron:
// the module is loaded first, and the first other argument that is not a switch is the application to run.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const words = process.argv.slice(1)
const at = words.indexOf('-r')
if (at >= 0) createRequire(import.meta.url)(resolve(words.splice(at, 2)[1]))

const folder = resolve(words.find((word) => !word.startsWith('-')) ?? '.')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setVersion(manifest.version)
app.setName(manifest.productName ?? manifest.name)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
