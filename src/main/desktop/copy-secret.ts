/** The part of the clipboard a secret needs. */
export interface SecretClipboard {
  readText(): Promise<string>
  writeText(text: string): Promise<void>
  clear(): void
}

/** How long a copied secret may be pasted, in milliseconds. */
export const keptFor = 60_000

/** Copies a secret and clears it away later, unless something else was copied since. Answers the way to clear it now. */
export async function copySecret(clipboard: SecretClipboard, text: string): Promise<() => Promise<void>> {
  await clipboard.writeText(text)
  const clear = async () => {
    clearTimeout(timer)
    if ((await clipboard.readText()) === text) clipboard.clear()
  }
  const timer = setTimeout(() => void clear(), keptFor)
  // Quitting is not held up: whoever quits calls what is answered here.
  timer.unref()
  return clear
}
