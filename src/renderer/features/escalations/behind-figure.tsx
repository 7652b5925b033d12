import { X } from 'lucide-react'
import { filterLine, filtersInWords } from '@shared/analysis/filters-in-words'
import { BackLink } from '../../app/back-link'
import type { FigureBehind } from '../../app/drill-address'
import { basisWords, spanInWords } from '../../app/period/period'
import { useFigureChoices } from '../../app/queries'
import { Button } from '../../ui/button/button'
import { Banner } from '../../ui/feedback/banner'
import styles from './escalations.module.css'

interface BehindFigureProps {
  readonly figure: FigureBehind
  readonly onShowAll: () => void
}

/** Which figure of Insights the cases below are behind, and the way back to it. */
export function BehindFigure({ figure, onShowAll }: BehindFigureProps) {
  const { title, filter, back } = figure
  const { protocols } = useFigureChoices()
  const isFiltered = filtersInWords(filter, protocols).length > 0
  return (
    <div className={styles.behind}>
      <Banner
        tone="info"
        action={
          <div className={styles.ways}>
            {back !== undefined && <BackLink to={back}>Back to Insights</BackLink>}
            <Button size="small" variant="quiet" icon={<X size={15} />} onPress={onShowAll}>
              Show all cases
            </Button>
          </div>
        }
      >
        The cases behind <strong>{title}</strong>
        <span className={styles.which}>
          , {spanInWords(filter)}, {basisWords[filter.by]}.
          {isFiltered && ` ${filterLine(filter, protocols)}.`}
        </span>
      </Banner>
    </div>
  )
}
