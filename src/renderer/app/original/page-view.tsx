import { useEffect, useRef } from 'react'
import { onPages, turnSum, turnedFurther, type PageLayout, type Turn } from '@shared/domain/page-layout'
import { classes } from '../../ui/classes'
import { bringIntoView } from '../../ui/document/bring-into-view'
import type { Places } from '../../ui/document/places'
import { ErrorView } from '../../ui/feedback/error-view'
import { problemOf } from '../client'
import styles from './original.module.css'
import { usePage, usePicture } from './use-page'
import { useWidth } from './use-width'
import { pointsFor } from './zoom'

interface PageViewProps extends Places {
  readonly submission: string
  readonly layout: PageLayout
  readonly page: number
  readonly zoom: number
  /** By the person, past what sets the text upright. */
  readonly turned: Turn
  /** What to say of the picture to who cannot see it. */
  readonly alt: string
}

/** One page as it was printed, with what was read from it marked. */
export function PageView({ submission, layout, page, zoom, turned, alt, ...places }: PageViewProps) {
  const room = useRef<HTMLDivElement>(null)
  const width = useWidth(room)
  const shape = layout.pages[page - 1]
  const asked =
    shape && width > 0
      ? { page, turn: turnSum(shape.turn, turned), width: pointsFor(width * zoom, window.devicePixelRatio) }
      : null
  const { data, error, refetch } = usePage(submission, asked)
  const picture = usePicture(data)
  const lying = turned === 90 || turned === 270
  const ratio = shape ? (lying ? shape.height / shape.width : shape.width / shape.height) : 1
  return (
    <div ref={room} className={styles.room}>
      {error && <ErrorView problem={problemOf(error)} onRetry={() => void refetch()} />}
      {!error && (
        <div className={styles.page} style={{ width: width * zoom, aspectRatio: ratio }} aria-busy={!data}>
          {data && <img ref={picture} alt={alt} />}
          <Marks layout={layout} page={page} turned={turned} {...places} />
        </div>
      )}
    </div>
  )
}

type MarksProps = Pick<PageViewProps, 'layout' | 'page' | 'turned'> & Places

/** Keyboard users reach the same links from the field's side. */
function Marks({ layout, page, turned, sources, active, onPick }: MarksProps) {
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (first.current) bringIntoView(first.current)
  }, [active, page, turned])
  const marked = new Set(active === null ? sources : [active, ...sources])
  const marks = [...marked].flatMap((place) =>
    onPages(layout, place)
      .filter((found) => found.page === page)
      .map((found, n) => ({ ...turnedFurther(found, turned), place, key: `${place} ${n}` })),
  )
  const firstActive = marks.find(({ place }) => place === active)?.key
  return marks.map(({ place, key, left, top, width, height }) => (
    <div
      key={key}
      ref={key === firstActive ? first : undefined}
      className={classes(styles.mark, place === active && styles.active)}
      data-mark={place}
      style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
      onClick={() => onPick(place)}
    />
  ))
}

const share = (part: number): string => `${part * 100}%`
