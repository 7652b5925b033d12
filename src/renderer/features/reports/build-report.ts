import { useMutation } from '@tanstack/react-query'
import type { ReportTemplate } from '@shared/report-template/report-template'
import { extensionOf, fileNameOf, type ReportOrder } from '@shared/report-template/report-order'
import { call } from '../../app/client'

export interface BuiltReport {
  readonly path: string
  readonly cases: number
  /** Of a workbook. */
  readonly sheets: readonly string[]
}

/** Asks where to save a report and writes it; null when nobody chose a place. */
export function useBuildReport() {
  return useMutation({
    mutationFn: async (asked: {
      template: ReportTemplate
      order: ReportOrder
      purpose: string | null
    }): Promise<BuiltReport | null> => {
      const { format, filter, publication, title, tables, agency, cases, compare } = asked.order
      const { path } = await call('desktop.chooseSaveFile', {
        title: 'Save the report',
        suggestedName: fileNameOf(asked.template, asked.order),
        extension: extensionOf(format),
      })
      if (path === null) return null
      const same = { path, filter, publication, title, ...(tables ? { tables: [...tables] } : {}), ...(agency === undefined ? {} : { agency }), ...(compare === undefined ? {} : { compare }) }
      if (format === 'excel') return call('reports.excel', { ...same, register: cases, purpose: asked.purpose })
      return { ...(await call('reports.board', same)), sheets: [] }
    },
  })
} // prettier-ignore
