import { cannotWrite } from './cannot-write'
import { startFile } from './replace-file'

/** Writes a whole file, or leaves what was there before untouched. Errors: `reports/cannot-write…`. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  const file = await startFile(path)
  try {
    const written = new Promise<void>((resolve, reject) => {
      file.stream.write(bytes, (error) => (error ? reject(cannotWrite(path, error)) : resolve()))
    })
    await Promise.race([written, file.failure])
    await file.keep()
  } finally {
    await file.discard()
  }
}

/** A name a folder of any system can hold. */
export function fileName(text: string): string {
  return text.replace(/[\\/:*?"<>|\u0000-\u001f]+/g, '-').replace(/[. ]+$/, '').slice(0, 150) // prettier-ignore
}
