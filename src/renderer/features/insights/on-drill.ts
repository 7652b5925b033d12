import type { Drill } from '@shared/analysis/drill'

/** Goes to the cases behind one figure; the title says which. */
export type OnDrill = (drill: Drill, title: string) => void
