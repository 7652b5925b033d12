import { benchMails } from './mails'
import { benchStart } from './start'
import { benchWorkbook } from './workbook'

/** `npm run bench`, or `npm run bench -- mails` for one part. Prints; asserts nothing. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  mails: benchMails,
  workbook: benchWorkbook,
  start: benchStart,
  formats: () => import('./formats.bench'),
  mailbox: () => import('./mailbox.bench'),
  clocks: () => import('./clocks.bench'),
  due: () => import('./due.bench'),
  figures: () => import('./figures.bench'),
  report: () => import('./report.bench'),
}
const asked = process.argv.slice(3)
for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await part()
