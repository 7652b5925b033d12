import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { writeConfiguration } from './configuration'
import { formatFiles } from './format-files'
import { measure } from './measure'
import { project, scratch } from './scratch'
import { print, type Line } from './table'

/** Readings of each format: enough that starting a process is not most of it. */
const readings = 300
/** No library of ours parses these by itself: Accord's own reader has nothing beside it. */
const withoutLibrary = new Set(['doc', 'rtf'])

const folder = scratch()
mkdirSync(join(folder, 'files'))
const configure = await writeConfiguration(folder)
const lines: Line[] = []
for (const [format, paths] of formatFiles(join(folder, 'files'))) {
  const rounds = format === 'mbox' ? 4 : Math.ceil(readings / paths.length)
  const files = rounds * paths.length
  const run = (script: string, ...words: string[]) =>
    measure(process.execPath, [join(project, 'tests/bench', script), ...words, `${rounds}`, ...paths])
  const speed = (wall: number) =>
    format === 'mbox'
      ? `${(files / wall).toFixed(1)} mailboxes a second`
      : `${Math.round(files / wall)} a second`
  const used = await run('worker-many.mjs', configure, '1')
  const what = `.${format}: accord’s worker`
  if (withoutLibrary.has(format)) lines.push({ what, used, more: speed(used.wall) })
  else {
    const bare = await run('bare/formats.mjs', format)
    const name = 'bare'
    lines.push({ what: `.${format}: bare`, used: bare, more: speed(bare.wall) })
    lines.push({ what, used, more: speed(used.wall), beside: { name, used: bare } })
  }
}
print(`Reading by format, at least ${readings} files of each, one process`, lines, [
  'bare: postal-mime, msgreader, mammoth, pdf.js, exceljs, SheetJS, Papa Parse; .odt: unzipped, its XML parsed.',
  'The worker also recognises the form, reads its fields with their places, and starts with all packs; both with start-up.',
])
