import type { Document } from '@shared/domain/document'
import { refuse } from '../sources/refusals'
import { mostPicturePoints, pictureSize, type PictureSize } from './picture-size'

/** A picture as a document of one page without text. */
export function viewPicture(bytes: Uint8Array): Document {
  const { width, height } = safePictureSize(bytes)
  return {
    format: 'image',
    blocks: [],
    notes: [],
    layout: { pages: [{ width, height, turn: 0 }], places: {} },
  }
}

/** Refuses, before anything is unpacked, what would be too large to. */
export function safePictureSize(bytes: Uint8Array): PictureSize {
  const size = pictureSize(bytes) ?? refuse('picture-not-shown')
  return size.width * size.height > mostPicturePoints ? refuse('too-large') : size
}
