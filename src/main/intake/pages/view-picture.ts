import type { Document } from '@shared/domain/document'
import { refuse } from '../sources/refusals'
import { picturePages } from './picture-pages'

/** A picture as a document of pages without text. */
export function viewPicture(bytes: Uint8Array): Document {
  const pages = picturePages(bytes).map(({ width, height, turn }) =>
    turn === 90 || turn === 270 ? { width: height, height: width, turn } : { width, height, turn },
  )
  return { format: 'image', blocks: [], notes: [], layout: { pages, places: {} } }
}

/** A picture holds nothing to read: it is typed in beside its page, if it is of a kind that has one to show. */
export function refuseUnread(bytes: Uint8Array): never {
  picturePages(bytes)
  return refuse('no-text')
}
