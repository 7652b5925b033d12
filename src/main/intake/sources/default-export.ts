/**
 * The default export of a CommonJS package, which bundlers and Node disagree about: one gives the export itself, the
 * other the module around it.
 */
export function defaultExport<Exported>(imported: Exported): Exported {
  const isWanted = (value: unknown): value is Exported => typeof value === 'function'
  const module: unknown = imported
  if (typeof module === 'object' && module !== null && 'default' in module && isWanted(module.default))
    return module.default
  return imported
}
