import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isHeldOut, type Truth } from './truth'

let root = 'tests/fixtures/corpus/documents'
let heldOutIn: (layout: string) => boolean = isHeldOut

/** Starts the corpus afresh. */
export function clear(): void {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
}

/** What is saved from here on goes into a set of its own, started afresh, which is kept out as a whole or not at all. */
export function startSet(folder: string, heldOut: boolean): void {
  root = folder
  heldOutIn = () => heldOut
  clear()
}

let count = 0
export const saved = (): number => count

/** Puts a document into the corpus with its truth beside it. */
export function save(name: string, bytes: Uint8Array | string, truth: Omit<Truth, 'heldOut'>): void {
  count += 1
  writeFileSync(join(root, name), bytes)
  const { board, layout, writer, items } = truth
  const whole: Truth = { board, layout, writer, heldOut: heldOutIn(layout), items }
  writeFileSync(join(root, `${name}.json`), `${JSON.stringify(whole, null, 1)}\n`)
}

interface Waiting {
  readonly name: string
  readonly source: string | Uint8Array
  readonly from: string
  readonly to: string
  readonly truth: Omit<Truth, 'heldOut'>
}
const waiting: Waiting[] = []

/** Puts a document into the corpus once LibreOffice has written it. `to` may name a filter, as on its command line. */
export function saveConverted(
  name: string,
  source: string | Uint8Array,
  { from, to }: { from: string; to: string },
  truth: Omit<Truth, 'heldOut'>,
): void {
  waiting.push({ name, source, from, to, truth })
}

/** Has LibreOffice write what waits for it, all documents of a format at once. */
export function convertAll(): void {
  for (const target of new Set(waiting.map(({ from, to }) => `${from}>${to}`))) {
    const list = waiting.filter(({ from, to }) => `${from}>${to}` === target)
    const [first] = list
    if (!first) continue
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
    const out = join(folder, 'out')
    list.forEach(({ source }, index) => writeFileSync(join(folder, `${index}.${first.from}`), source))
    const files = list.map((_, index) => join(folder, `${index}.${first.from}`))
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', first.to, '--outdir', out, ...files],
      { stdio: 'ignore', timeout: 400_000 },
    ) // prettier-ignore
    const made = readdirSync(out)
    list.forEach(({ name, truth }, index) => {
      const found = made.find((file) => file.startsWith(`${index}.`))
      if (!found) throw new Error(`LibreOffice did not write ${name}`)
      save(name, readFileSync(join(out, found)), truth)
    })
    rmSync(folder, { recursive: true, force: true })
  }
  waiting.length = 0
}
