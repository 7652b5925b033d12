import { filtersToText } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import type { Output } from '@shared/contract'
import { spanInWords } from '../../../app/period/period'
import { problemOf } from '../../../app/client'
import { Button } from '../../../ui/button/button'
import { Banner } from '../../../ui/feedback/banner'
import { say } from '../../../ui/feedback/toast-queue'
import { Dialog } from '../../../ui/overlay/dialog'
import { useViewChange } from '../queries'
import type { ViewDialogProps } from './save-view-dialog'
import styles from './views.module.css'

type View = Output<'insights.views'>[number]

/** The saved views, each to be replaced by the present filters or removed; both can be undone. */
export function KeepViewsDialog({ views, filters, protocols, onClose }: ViewDialogProps) {
  const save = useViewChange('insights.saveView')
  const remove = useViewChange('insights.removeView')
  const failure = save.error ?? remove.error
  const problem = failure && problemOf(failure)
  const busy = save.isPending || remove.isPending
  const putBack = (view: View) => () => {
    remove.reset()
    save.mutate(view)
  }
  const onReplace = (view: View) => {
    remove.reset()
    save.mutate(
      { name: view.name, filters },
      { onSuccess: () => say(`View “${view.name}” now has these filters.`, putBack(view)) },
    )
  }
  const onRemove = (view: View) => {
    save.reset()
    remove.mutate(
      { name: view.name },
      { onSuccess: () => say(`View “${view.name}” removed.`, putBack(view)) },
    )
  }
  return (
    <Dialog
      title="Saved views"
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {problem && (
        <Banner tone="bad" title={problem.message} announce>
          {problem.whatToDo}
        </Banner>
      )}
      {views.length === 0 && <p>No view is saved.</p>}
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.name} className={styles.view}>
            <div>
              <strong>{view.name}</strong>
              <p className={styles.line}>
                {spanInWords(view.filters)}. {filterLine(view.filters, protocols)}.
              </p>
            </div>
            <Button
              size="small"
              isDisabled={busy || filtersToText(view.filters) === filtersToText(filters)}
              aria-label={`Replace ${view.name} by the filters on screen`}
              onPress={() => onReplace(view)}
            >
              Replace
            </Button>
            <Button
              size="small"
              variant="quiet"
              isDisabled={busy}
              aria-label={`Remove ${view.name}`}
              onPress={() => onRemove(view)}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
