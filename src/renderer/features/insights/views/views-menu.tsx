import { Bookmark, BookmarkPlus, ListChecks } from 'lucide-react'
import { useState } from 'react'
import { filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import { filterLine } from '@shared/analysis/filters-in-words'
import { spanInWords } from '../../../app/period/period'
import { useFigureChoices } from '../../../app/queries'
import { Button } from '../../../ui/button/button'
import { Menu } from '../../../ui/overlay/menu'
import { useViews } from '../queries'
import { KeepViewsDialog } from './keep-views-dialog'
import { SaveViewDialog } from './save-view-dialog'

interface ViewsMenuProps {
  readonly filters: FigureFilters
  readonly onChoose: (filters: FigureFilters) => void
}

/** Choices of filters saved under a name, for everyone who opens the register. */
export function ViewsMenu({ filters, onChoose }: ViewsMenuProps) {
  const { data: views = [] } = useViews()
  const { protocols } = useFigureChoices()
  const [asked, setAsked] = useState<'save' | 'keep' | null>(null)
  const text = filtersToText(filters)
  const current = views.find((view) => filtersToText(view.filters) === text)
  const choose = (id: string) => {
    const view = views.find(({ name }) => id === `view ${name}`)
    if (view) onChoose(view.filters)
    else setAsked(id === 'keep' ? 'keep' : 'save')
  }
  return (
    <>
      <Menu
        label="Saved views"
        trigger={
          <Button icon={<Bookmark size={16} />}>{current ? `View: ${current.name}` : 'Saved views'}</Button>
        }
        onChoose={choose}
        choices={[
          ...views.map((view) => ({
            id: `view ${view.name}`,
            label: view.name,
            note: `${spanInWords(view.filters)}. ${filterLine(view.filters, protocols)}.`,
          })),
          { id: 'save', label: 'Save these filters…', icon: <BookmarkPlus size={16} /> },
          ...(views.length === 0
            ? []
            : [{ id: 'keep', label: 'Replace or remove…', icon: <ListChecks size={16} /> }]),
        ]}
      />
      {asked === 'save' && (
        <SaveViewDialog views={views} filters={filters} protocols={protocols} onClose={() => setAsked(null)} />
      )}
      {asked === 'keep' && (
        <KeepViewsDialog views={views} filters={filters} protocols={protocols} onClose={() => setAsked(null)} />
      )}
    </>
  ) // prettier-ignore
}
