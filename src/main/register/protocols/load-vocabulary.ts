import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vocabulary, type Vocabulary } from '@shared/protocol/vocabulary-schema'
import { parse } from 'yaml'
import { KnownTexts } from './known-texts'
import { parsedBefore } from './parsed-yaml'

const known = new KnownTexts<Vocabulary>()

/** The common words for every field, by which logs and the forms of unknown boards are read. */
export async function loadVocabulary(resources: string): Promise<Vocabulary> {
  const text = await readFile(join(resources, 'protocols/forms/common.yaml'), 'utf8')
  return known.get(text) ?? known.add(text, vocabulary.parse(parsedBefore(text) ?? parse(text)))
}
