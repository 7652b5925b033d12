import { useCallback, type RefCallback } from 'react'
import { useQuery } from '@tanstack/react-query'
import type { DrawnPage, PageAsked } from '@shared/domain/page-layout'
import { call } from '../client'

let drawings = 0

/** One page of an original, drawn; given up when nobody looks at it any more. */
export function usePage(submission: string, asked: PageAsked | null) {
  return useQuery({
    queryKey: ['triage.page', submission, asked?.page, asked?.turn, asked?.width],
    enabled: asked !== null,
    queryFn: async ({ signal }) => {
      if (!asked) return null
      const drawing = ++drawings
      const leave = () => void call('triage.leavePage', { drawing }).catch(() => undefined)
      signal.addEventListener('abort', leave, { once: true })
      const page = await call('triage.page', { submission, drawing, ...asked })
      signal.removeEventListener('abort', leave)
      return page
    },
    // A sharper or smaller drawing of the same page takes the place of the one on screen when it is there.
    placeholderData: (before, query) =>
      query?.queryKey[1] === submission &&
      query.queryKey[2] === asked?.page &&
      query.queryKey[3] === asked?.turn
        ? before
        : undefined,
    staleTime: Infinity,
    gcTime: 30_000,
  })
}

/** Shows a drawn page in the picture it is given to as `ref`, for as long as it is that page. */
export function usePicture(page: DrawnPage | null | undefined): RefCallback<HTMLImageElement> {
  return useCallback(
    (picture) => {
      if (!page || !picture) return
      const address = URL.createObjectURL(new Blob([new Uint8Array(page.png)], { type: 'image/png' }))
      picture.src = address
      return () => {
        URL.revokeObjectURL(address)
      }
    },
    [page],
  )
}
