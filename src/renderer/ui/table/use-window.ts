import { useCallback, useEffect, useRef, useState } from 'react'

interface Sight {
  readonly first: number
  readonly last: number
}

interface Rows {
  readonly count: number
  /** Pixels; every row has the same. */
  readonly height: number
  /** Pixels at the top that stay and cover rows: a table's head. */
  readonly covered?: number
}

const spare = 10

/** Which rows of a long list are in sight of `scroller`, and a way to bring one into it. */
export function useWindow({ count, height, covered = 0 }: Rows) {
  const scroller = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState<Sight>({ first: 0, last: 30 })
  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const look = () => {
      const first = Math.max(0, Math.floor(element.scrollTop / height) - spare)
      const last = Math.ceil((element.scrollTop + element.clientHeight) / height) + spare
      setSight((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [height])
  const bringIntoSight = useCallback(
    (index: number) => {
      const element = scroller.current
      if (!element) return
      const top = index * height
      const room = element.clientHeight - covered - height
      if (top < element.scrollTop) element.scrollTo({ top })
      else if (top > element.scrollTop + room) element.scrollTo({ top: top - room })
    },
    [height, covered],
  )
  const last = Math.min(sight.last, count - 1)
  const first = Math.min(sight.first, Math.max(0, last))
  return { scroller, first, last, bringIntoSight }
}
