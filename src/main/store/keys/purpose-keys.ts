import { hkdfSync } from 'node:crypto'

/** One key per purpose, all worked out from the data key, so that none can stand in for another. */
export interface PurposeKeys {
  readonly pages: Uint8Array
  readonly originals: Uint8Array
  readonly originalNames: Uint8Array
  readonly audit: Uint8Array
  readonly pseudonyms: Uint8Array
  readonly keyFile: Uint8Array
}

export function purposeKeys(dataKey: Uint8Array, registerId: string): PurposeKeys {
  const derive = (purpose: string) =>
    new Uint8Array(hkdfSync('sha256', dataKey, registerId, `accord/1/${purpose}`, 32))
  return {
    pages: derive('pages'),
    originals: derive('originals'),
    originalNames: derive('original-names'),
    audit: derive('audit'),
    pseudonyms: derive('pseudonyms'),
    keyFile: derive('key-file'),
  }
}
