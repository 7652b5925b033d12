import type { ReportTemplate } from '@shared/report-template/report-template'

/** Where a new template begins. */
export const newTemplate: ReportTemplate = {
  name: '',
  title: 'Escalations',
  purpose: '',
  format: 'excel',
  of: 'board',
  period: { rule: 'last-quarter' },
  filters: { by: 'raised' },
  compare: null,
  tables: null,
  cases: 'pseudonymised',
  publication: false,
}

/** A name for a copy that none of those there has. */
export function copiedName(name: string, taken: readonly string[]): string {
  const used = new Set(taken.map((one) => one.toLowerCase()))
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? ', copy' : `, copy ${n}`
    const copy = `${name.slice(0, 80 - end.length)}${end}`
    if (!used.has(copy.toLowerCase())) return copy
  }
}
