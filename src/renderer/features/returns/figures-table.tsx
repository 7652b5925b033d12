import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { Button as PlainButton } from 'react-aria-components'
import type { AgencyReturn, FigureShown } from '@shared/contract/returns'
import { Button } from '../../ui/button/button'
import { IconButton } from '../../ui/button/icon-button'
import { Tag } from '../../ui/feedback/tag'
import { Panel } from '../../ui/layout/panel'
import { SimpleTable } from '../../ui/table/simple-table'
import { CorrectDialog, type LineToCorrect } from './correct-dialog'
import { figureOr, layoutWords } from './return-words'
import styles from './returns.module.css'

interface FiguresTableProps {
  readonly round: string
  readonly one: AgencyReturn
  readonly onLook: (place: string) => void
}

/** Every figure of a return, as sent and as it counts. */
export function FiguresTable({ round, one, onLook }: FiguresTableProps) {
  const [correcting, setCorrecting] = useState<LineToCorrect | null>(null)
  const heard = !['asked', 'late', 'silent'].includes(one.state)
  const missing = (['made', 'received'] as const).filter(
    (measure) => heard && !one.figures.some(({ key }) => key === `${measure}/total`),
  )
  return (
    <Panel title="Figures">
      {one.submission && (
        <p className={styles.quiet}>
          Read from “{one.submission.name}”, {layoutWords[one.submission.layout]}.
          {one.earlier.length > 0 && ` Before it came: ${one.earlier.map(({ name }) => name).join(', ')}.`}
        </p>
      )}
      {one.figures.length === 0 && <p className={styles.quiet}>No figures yet.</p>}
      {one.figures.length > 0 && (
        <SimpleTable
          caption={`Figures of ${one.name}`}
          hideCaption
          head={['What', 'As sent', 'Counts as', 'Certainty', 'Correct']}
          numbers={[1, 2]}
          rows={one.figures.map((figure) => ({
            key: figure.key,
            cells: [
              <What key="what" figure={figure} onLook={onLook} />,
              figure.asSent === null && figure.asWritten !== '' ? `“${figure.asWritten}”` : figureOr(figure.asSent),
              figureOr(figure.value),
              <Certainty key="certainty" figure={figure} />,
              <IconButton key="correct" label={`Correct: ${figure.words}`} icon={<Pencil size={15} />} onPress={() => setCorrecting(figure)} />,
            ],
          }))}
        />
      )}
      <div className={styles.buttons}>
        {missing.map((measure) => (
          <Button key={measure} size="small" onPress={() => setCorrecting({ measure, by: 'total', of: null, code: null, words: measure === 'made' ? 'Made, in all' : 'Received, in all', value: null })}>
            {`Say how many were ${measure}`}
          </Button>
        ))}
      </div>
      {correcting && <CorrectDialog round={round} agency={one.agency} line={correcting} onClose={() => setCorrecting(null)} />}
    </Panel>
  )
} // prettier-ignore

function What({
  figure,
  onLook,
}: {
  readonly figure: FigureShown
  readonly onLook: (place: string) => void
}) {
  if (figure.at === '') return figure.words
  return (
    <PlainButton className={styles.place ?? ''} onPress={() => onLook(figure.at)}>
      {figure.words}
    </PlainButton>
  )
}

function Certainty({ figure }: { readonly figure: FigureShown }) {
  if (figure.correction)
    return (
      <>
        <Tag tone="accent">Corrected</Tag>{' '}
        <span className={styles.quiet}>
          {figure.correction.reason} ({figure.correction.by})
        </span>
      </>
    )
  if (figure.confidence === 'sure') return null
  return (
    <>
      <Tag tone={figure.confidence === 'likely' ? 'info' : 'warn'}>
        {figure.confidence === 'likely' ? 'Likely' : 'Doubtful'}
      </Tag>{' '}
      {figure.note && <span className={styles.quiet}>{figure.note}</span>}
    </>
  )
}
