import {
  Building2,
  CalendarClock,
  ChartNoAxesColumn,
  FileCheck2,
  FileSpreadsheet,
  Gavel,
  Inbox,
  Layers,
  Settings,
} from 'lucide-react'
import type { ReactNode } from 'react'

interface Screen {
  readonly path: string
  readonly name: string
  readonly icon: ReactNode
}

/** The screens in the order of the navigation. A screen is listed once it works. */
export const screens: readonly Screen[] = [
  { path: '/triage', name: 'Triage', icon: <Inbox size={18} /> },
  { path: '/escalations', name: 'Escalations', icon: <Layers size={18} /> },
  { path: '/due', name: 'Due', icon: <CalendarClock size={18} /> },
  { path: '/chair', name: 'Chair', icon: <Gavel size={18} /> },
  { path: '/returns', name: 'Returns', icon: <FileCheck2 size={18} /> },
  { path: '/insights', name: 'Insights', icon: <ChartNoAxesColumn size={18} /> },
  { path: '/reports', name: 'Reports', icon: <FileSpreadsheet size={18} /> },
  { path: '/agencies', name: 'Agencies', icon: <Building2 size={18} /> },
  { path: '/settings', name: 'Settings', icon: <Settings size={18} /> },
]
