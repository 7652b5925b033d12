import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { vocabulary, type Vocabulary } from '@shared/protocol/vocabulary-schema'
import { parse } from 'yaml'

/** The common words for every field, by which logs and the forms of unknown boards are read. */
export async function loadVocabulary(resources: string): Promise<Vocabulary> {
  return vocabulary.parse(parse(await readFile(join(resources, 'protocols/forms/common.yaml'), 'utf8')))
}
