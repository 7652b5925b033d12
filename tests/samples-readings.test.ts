import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isFieldKey, type FieldKey } from '@shared/domain/fields'
import { itemKind } from '@shared/domain/reading'
import { z } from 'zod'
import { readDocument } from '../src/main/intake/forms'
import { common, packs } from '../src/main/intake/forms/testing/read'
import { readFile } from '../src/main/intake/sources/read-file'
import type { ReadItem } from '../src/main/intake/worker-protocol'

const samples = resolve(import.meta.dirname, '../resources/samples')
const fieldKey = z.custom<FieldKey>((key) => typeof key === 'string' && isFieldKey(key))
const truths = z
  .array(
    z.object({
      source: z.string(),
      kind: itemKind,
      form: z.string().nullable(),
      fields: z.record(fieldKey, z.unknown()).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(resolve(import.meta.dirname, 'fixtures/samples/truth.json'), 'utf8')))

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesUnder(path) : [path]
  })
}

async function readSamples(): Promise<Map<string, ReadItem>> {
  const items = new Map<string, ReadItem>()
  for (const path of filesUnder(samples)) {
    const name = relative(samples, path)
    const receivedOn = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? '2026-04-01'
    const result = await readFile({ name, bytes: readFileSync(path), receivedOn }, (input) =>
      readDocument({ ...input, packs, vocabulary: common }),
    )
    for (const item of result.items) items.set(item.path === '' ? name : `${name}/${item.path}`, item)
  }
  return items
}

describe('the sample files', async () => {
  const items = await readSamples()

  it.each(truths.map((truth) => [truth.source, truth] as const))(
    '%s is read as what was written',
    (source, truth) => {
      const item = items.get(source)
      expect(
        item,
        [...items.keys()].filter((key) => key.startsWith(source.slice(0, 24))).join('\n'),
      ).toBeDefined()
      expect({ kind: item?.kind, form: item?.form }).toEqual({ kind: truth.kind, form: truth.form })
      const reading = new Map(Object.entries(item?.reading ?? {}))
      const expected = truth.fields ?? {}
      for (const [field, value] of Object.entries(expected)) {
        expect({ [field]: reading.get(field)?.value }).toEqual({ [field]: value })
      }
      const surely = [...reading].filter(
        ([field, read]) => read?.confidence === 'sure' && !(field in expected),
      )
      expect(surely).toEqual([])
    },
  )
})
