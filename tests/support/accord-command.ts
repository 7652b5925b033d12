import { spawn, type SpawnOptionsWithoutStdio } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { problem } from '@shared/domain/problem-schema'
import { z } from 'zod'
import { builtCommandLine } from './built-command-line'

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line as a person would; answers what it said and its exit code. */
export async function accord(
  words: readonly string[],
  options: SpawnOptionsWithoutStdio = {},
): Promise<Said> {
  const child = spawn(process.execPath, [await builtCommandLine(), ...words], {
    ...options,
    env: { PATH: process.env['PATH'], TZ: 'Europe/London', ...options.env },
  })
  child.stdin.end()
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve)
  })
  return { code, out, err }
}

/** A folder for one test file, that other users of the machine may look into. */
export function openFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-proof-'))
  chmodSync(folder, 0o755)
  return folder
}

/** The option naming a file that holds this passphrase. */
export function passphraseIn(folder: string, passphrase = 'four plain words here'): string {
  const file = join(folder, `passphrase-${passphrase.length}`)
  writeFileSync(file, `${passphrase}\n`)
  return `--passphrase-file=${file}`
}

/** The one JSON document on standard output, in the shape expected; nothing else may stand there. */
export function jsonOf<T>(said: Said, shape: z.ZodType<T>): T {
  return shape.parse(JSON.parse(said.out))
}

export const problemDocument = z.object({ problem })

/** What a person reads about a call that could not be done: what happened and what to do, and nothing of the machine's. */
export function expectSentence(text: string, about: string | RegExp): void {
  expect(text).toMatch(about)
  expect(text.trim()).toMatch(/^[^\n]{20,400}[.”]$/)
  expect(text).not.toMatch(/Error\b|\bat .*:\d+:\d+|node:|\bE[A-Z]{4,}\b|SQLITE|undefined|\bnull\b|\[object/)
}

/** A call that could not be done: exit code 1, one sentence for people, and the same as a document with --json. */
export async function expectRefusal(
  words: readonly string[],
  expected: { code: string; about: string | RegExp },
  options: SpawnOptionsWithoutStdio = {},
): Promise<void> {
  const said = await accord(words, options)
  expect({ code: said.code, out: said.out }).toEqual({ code: 1, out: '' })
  expectSentence(said.err, expected.about)
  const asJson = await accord([...words, '--json'], options)
  expect(asJson.code).toBe(1)
  const { problem } = jsonOf(asJson, problemDocument)
  expect(problem.code).toBe(expected.code)
  expectSentence(`${problem.message} ${problem.whatToDo}`, expected.about)
}
