import electron, { clipboard, nativeImage, type NativeImage } from 'electron'
import { AccordError } from '@shared/domain/problem'

/** What the clipboard has in an Electron that does not know `ClipboardItem` yet. */
interface ClipboardBefore {
  writeImage(image: NativeImage): void
  write(data: { text: string; html: string }): void
}

/** Copies a picture of a chart. @param png base64 @throws AccordError when the bytes are no picture */
export async function copyPicture(png: string): Promise<void> {
  const image = nativeImage.createFromBuffer(Buffer.from(png, 'base64'))
  if (image.isEmpty()) throw noPicture()
  const at: object = clipboard
  if (isBefore(at)) {
    at.writeImage(image)
    return
  }
  const bytes = new Uint8Array(image.toPNG())
  await clipboard.write([
    new electron.ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) }),
  ])
}

/** Copies a table: as cells for a spreadsheet or a document, and as text. */
export async function copyTable(table: { readonly text: string; readonly html: string }): Promise<void> {
  const at: object = clipboard
  if (isBefore(at)) {
    at.write(table)
    return
  }
  await clipboard.write([new electron.ClipboardItem({ 'text/plain': table.text, 'text/html': table.html })])
}

const isBefore = (at: object): at is ClipboardBefore => 'writeImage' in at

const noPicture = () =>
  new AccordError({
    code: 'desktop/no-picture',
    message: 'The chart could not be made into a picture, so nothing was copied.',
    whatToDo: 'Copy its table instead, or try again after closing and reopening Accord.',
  })
