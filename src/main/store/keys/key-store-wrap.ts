import type { KdfPolicy } from './kdf-policy'
import { productionKdf } from './kdf-policy'
import { readKeyFiles } from './key-file'

/**
 * The data key as the operating system's key store protects it, to be revealed there and handed to `openStore` as
 * `data-key`; null while quick unlock is off. Errors: as reading the key file.
 */
export async function readKeyStoreWrap(
  folder: string,
  kdf: KdfPolicy = productionKdf,
): Promise<Uint8Array | null> {
  const { candidates } = await readKeyFiles(folder, kdf)
  const wrapped = candidates[0]?.keyStore
  return wrapped ? new Uint8Array(Buffer.from(wrapped, 'base64')) : null
}
