import { loadPacks } from './load-packs'
import { loadVocabulary } from './load-vocabulary'

/** Reads the built-in packs before a register asks for them. What is wrong with them is said when it does. */
export function readAhead(resources: string): void {
  Promise.all([loadPacks({ resources }), loadVocabulary(resources)]).catch(() => undefined)
}
