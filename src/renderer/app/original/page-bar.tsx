import { ChevronLeft, ChevronRight, RotateCw, ZoomIn, ZoomOut } from 'lucide-react'
import { IconButton } from '../../ui/button/icon-button'
import styles from './original.module.css'

interface PageBarProps {
  readonly page: number
  readonly of: number
  readonly zoom: string
  readonly onPage: (step: 1 | -1) => void
  readonly onZoom: (way: 'in' | 'out') => void
  readonly onTurn: () => void
}

/** Which page is shown and how large. */
export function PageBar({ page, of, zoom, onPage, onZoom, onTurn }: PageBarProps) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="Page">
      <IconButton
        label="Previous page"
        shortcut="["
        size="small"
        icon={<ChevronLeft size={16} />}
        isDisabled={page <= 1}
        onPress={() => onPage(-1)}
      />
      <span role="status">
        Page {page} of {of}
      </span>
      <IconButton
        label="Next page"
        shortcut="]"
        size="small"
        icon={<ChevronRight size={16} />}
        isDisabled={page >= of}
        onPress={() => onPage(1)}
      />
      <span className={styles.gap} />
      <IconButton
        label="Smaller"
        shortcut="-"
        size="small"
        icon={<ZoomOut size={16} />}
        onPress={() => onZoom('out')}
      />
      <span className={styles.zoom}>{zoom}</span>
      <IconButton
        label="Larger"
        shortcut="+"
        size="small"
        icon={<ZoomIn size={16} />}
        onPress={() => onZoom('in')}
      />
      <IconButton
        label="Turn the page"
        shortcut="R"
        size="small"
        icon={<RotateCw size={16} />}
        onPress={onTurn}
      />
    </div>
  )
}
