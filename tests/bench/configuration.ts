import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPacks } from '../../src/main/register/protocols/load-packs'
import { loadVocabulary } from '../../src/main/register/protocols/load-vocabulary'
import { project } from './scratch'

/** Writes down what a worker is told first, as the pool tells it; answers the path. */
export async function writeConfiguration(folder: string): Promise<string> {
  const path = join(folder, 'configure.json')
  writeFileSync(path, JSON.stringify({ id: 1, task: 'configure', ...(await configuration()) }))
  return path
}

export async function configuration() {
  const resources = join(project, 'resources')
  const { packs } = await loadPacks({ resources })
  return { packs: packs.all(), vocabulary: await loadVocabulary(resources) }
}
