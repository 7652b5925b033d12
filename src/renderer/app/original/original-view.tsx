import { useState } from 'react'
import type { Output } from '@shared/contract'
import { onPages, turnSum, type PageLayout, type Turn } from '@shared/domain/page-layout'
import { Segmented } from '../../ui/button/segmented'
import { DocumentView } from '../../ui/document/document-view'
import { isBlock } from '../../ui/document/is-block'
import type { Places } from '../../ui/document/places'
import { useShortcuts } from '../keyboard/use-shortcuts'
import styles from './original.module.css'
import { PageBar } from './page-bar'
import { PageView } from './page-view'
import { fitted, zoomIn, zoomOut } from './zoom'

interface OriginalViewProps extends Places {
  readonly submission: string
  readonly name: string
  readonly document: Output<'triage.document'>
}

/** An original to look at: the pages it was printed on where it has any, and always its words. */
export function OriginalView({ document, ...rest }: OriginalViewProps) {
  const { layout } = document
  if (layout && layout.pages.length > 0)
    return <Pages key={rest.submission} document={document} layout={layout} {...rest} />
  return <Words document={document} {...rest} />
}

function Words({ document, ...places }: Omit<OriginalViewProps, 'submission' | 'name'>) {
  return (
    <DocumentView
      blocks={document.blocks.filter(isBlock)}
      notes={document.notes}
      sources={places.sources}
      active={places.active ?? document.at}
      onPick={places.onPick}
    />
  )
}

const ways = [
  { value: 'page', label: 'Page' },
  { value: 'words', label: 'Text' },
] as const
type Way = (typeof ways)[number]['value']

function Pages({
  document,
  layout,
  submission,
  name,
  ...places
}: OriginalViewProps & { readonly layout: PageLayout }) {
  const [way, setWay] = useState<Way>('page')
  const [zoom, setZoom] = useState(fitted)
  const [turned, setTurned] = useState<Turn>(0)
  const [page, setPage] = useState(1)
  const [shown, setShown] = useState<string | null>(null)
  // The page of a place comes up when it is looked at, and stays until another is.
  if (places.active !== shown) {
    setShown(places.active)
    const found = places.active === null ? undefined : onPages(layout, places.active)[0]
    if (found) setPage(found.page)
  }
  const of = layout.pages.length
  const step = (by: 1 | -1) => setPage((before) => Math.min(of, Math.max(1, before + by)))
  const turn = () => setTurned((before) => turnSum(before, 90))
  const hasWords = document.blocks.length > 0
  useShortcuts(
    { '[': () => step(-1), ']': () => step(1), '+': () => setZoom(zoomIn), '-': () => setZoom(zoomOut) },
    'again',
  )
  useShortcuts({ R: turn, P: () => hasWords && setWay(way === 'page' ? 'words' : 'page') })
  return (
    <>
      <div className={styles.head}>
        {hasWords ? (
          <Segmented label="Shown as" value={way} options={ways} onChange={setWay} />
        ) : (
          <span>No text in it could be read.</span>
        )}
        {way === 'page' && (
          <PageBar
            page={page}
            of={of}
            zoom={zoom === fitted ? 'Fit' : `${zoom * 100} %`}
            onPage={step}
            onZoom={(towards) => setZoom(towards === 'in' ? zoomIn : zoomOut)}
            onTurn={turn}
          />
        )}
      </div>
      {way === 'page' ? (
        <PageView
          submission={submission}
          layout={layout}
          page={page}
          zoom={zoom}
          turned={turned}
          alt={`Page ${page} of ${of} of ${name}. ${hasWords ? 'Its words are under “Text”.' : 'It holds no text that could be read.'}`}
          {...places}
        />
      ) : (
        <div className={styles.words}>
          <Words document={document} {...places} />
        </div>
      )}
    </>
  )
}
