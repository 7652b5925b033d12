import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { parsedYaml } from '../../scripts/build/parsed-yaml'

describe('the packs parsed when Accord is built', () => {
  it('say what their texts say', () => {
    const folder = resolve(import.meta.dirname, '../../resources/protocols')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.yaml'),
    )
    const parsed = emitted(folder)
    expect(Object.keys(parsed)).toHaveLength(files.length)
    for (const name of files) {
      const text = readFileSync(join(folder, name), 'utf8')
      expect(JSON.parse(parsed[hash(text)] ?? 'null'), name).toEqual(parse(text))
    }
  })

  it('leave out what is not YAML, and what JSON cannot say', () => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-yaml-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'whole.yaml'), 'days: 3')
    writeFileSync(join(folder, 'broken.yaml'), 'days: [3')
    writeFileSync(join(folder, 'endless.yaml'), 'days: .inf')
    expect(emitted(folder)).toEqual({ [hash('days: 3')]: '{"days":3}' })
  })
})

function emitted(folder: string): Record<string, string> {
  let written = ''
  parsedYaml(folder).generateBundle.call({ emitFile: ({ source }) => (written = source) })
  return z.record(z.string(), z.string()).parse(JSON.parse(written))
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
