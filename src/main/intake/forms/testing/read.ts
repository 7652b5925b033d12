import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Document } from '@shared/domain/document'
import type { FieldKey } from '@shared/domain/fields'
import type { Reading } from '@shared/domain/reading'
import { formDefinition } from '@shared/protocol/form-schema'
import { agencySeed, protocolPack, type ProtocolPack } from '@shared/protocol/pack-schema'
import { vocabulary } from '@shared/protocol/vocabulary-schema'
import { parse } from 'yaml'
import { z } from 'zod'
import { readDocument, type ReadDocumentInput, type ReadDocumentItem } from '..'

const folder = resolve(import.meta.dirname, '../../../../../resources/protocols')
const text = (path: string): unknown => parse(readFileSync(join(folder, path), 'utf8'))
const formsFile = z.object({ forms: z.array(formDefinition) })

/** The boards' forms as the product ships them, on packs reduced to what the form reader uses. */
export const packs: readonly ProtocolPack[] = readdirSync(join(folder, 'forms'))
  .filter((name) => name.endsWith('.yaml') && name !== 'common.yaml')
  .map((name) => {
    const { board } = z.object({ board: z.object({ name: z.string(), short: z.string() }) }).parse(text(name))
    const { agencies } = z.object({ agencies: z.array(agencySeed).default([]) }).parse(text(name))
    return protocolPack.parse({
      agencies,
      id: name.replace('.yaml', ''),
      board,
      policy: { title: 'Policy', version: '1', approvedOn: null },
      scope: ['adult'],
      calendar: 'england-and-wales',
      stages: [{ id: 's1', number: 1, name: 'Stage 1', rung: 'practitioner', who: 'Anyone', clause: '1' }],
      grounds: [],
      forms: formsFile.parse(text(join('forms', name))).forms,
    })
  })

export const common = vocabulary.parse(text('forms/common.yaml'))

/** Reads a document received on 20 June 2026. */
export function readAll(document: Document, input: Partial<ReadDocumentInput> = {}): ReadDocumentItem[] {
  return [
    ...readDocument({
      document,
      packs,
      vocabulary: common,
      receivedOn: '2026-06-20',
      mail: null,
      role: 'attachment',
      name: 'Form.docx',
      ...input,
    }),
  ]
}

export function readOne(document: Document, input: Partial<ReadDocumentInput> = {}): ReadDocumentItem {
  const [item] = readAll(document, input)
  if (!item) throw new Error('A document always gives an item.')
  return item
}

/** Field to value, leaving out what was not read. */
export function values(reading: Reading): Partial<Record<FieldKey, unknown>> {
  return Object.fromEntries(
    Object.entries(reading).flatMap(([field, read]) =>
      read && read.value !== null ? [[field, read.value]] : [],
    ),
  )
}
