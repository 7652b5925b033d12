// Put into a runtime that has no default app, so that `electron FOLDER` works as in every other Electron:
// the first argument that is not a switch is the application to run.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
app.setVersion(manifest.version)
app.setName(manifest.productName ?? manifest.name)
app.setPath('userData', join(app.getPath('appData'), app.getName()))
app.setAppPath(folder)
await import(pathToFileURL(join(folder, manifest.main)).href)
