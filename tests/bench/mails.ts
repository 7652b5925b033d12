import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { writeMails } from '../support/generated-mails'
import { measure, type Used } from './measure'
import { importOnce, project, scratch } from './scratch'
import { print, quickest } from './table'

const count = 1000
const rounds = 2

/** An import of mails with a Word form each, beside postal-mime and mammoth alone in as many processes. */
export async function benchMails(): Promise<void> {
  const folder = scratch()
  const mails = join(folder, 'mails')
  await writeMails(mails, count)
  const shares = availableParallelism()
  const bare: Used[] = []
  const imported: Used[] = []
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await bareParse(mails, shares))
    imported.push(await importOnce(folder, mails, `register-${round}`))
  }
  const baseline = quickest(bare)
  const used = quickest(imported)
  print(
    `${count.toLocaleString('en-GB')} mails with a Word form each`,
    [
      {
        what: `bare: postal-mime and mammoth, ${shares} processes`,
        used: baseline,
        more: perSecond(baseline),
      },
      {
        what: `accord import, 1 process and ${shares} workers`,
        used,
        more: perSecond(used),
        beside: { name: 'bare', used: baseline, aim: 1.5 },
      },
    ],
    [
      'accord import: kept encrypted, read, matched and recorded with its audit trail, from the passphrase on.',
    ],
  )
}

const perSecond = ({ wall }: Used) => `${Math.round(count / wall)} a second`

async function bareParse(mails: string, shares: number): Promise<Used> {
  const script = join(project, 'tests/bench/bare/mails.mjs')
  const runs = await Promise.all(
    Array.from({ length: shares }, (_, share) =>
      measure(process.execPath, [script, mails, `${share}`, `${shares}`]),
    ),
  )
  return {
    wall: Math.max(...runs.map(({ wall }) => wall)),
    cpu: runs.some(({ cpu }) => cpu === null) ? null : runs.reduce((sum, { cpu }) => sum + (cpu ?? 0), 0),
    peak: Math.max(...runs.map(({ peak }) => peak ?? 0)) || null,
    childPeak: null,
  }
}
