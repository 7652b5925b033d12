import type { CaseDetail } from '@shared/contract/escalations'
import type { OpenRegister } from '../../src/main/service/open-register'

const page = 500

/**
 * Everything a register says, without what only tells how it came about: ids, the audit trail, and under which file name
 * a mail came first when it came under several.
 */
export interface RegisterContent {
  readonly cases: readonly unknown[]
  readonly triage: readonly unknown[]
  readonly agencies: readonly unknown[]
}

/** What two registers with the same things in them say alike. Submissions are named by their content. */
export async function contentOf(register: OpenRegister): Promise<RegisterContent> {
  const { handlers } = register
  const { cases } = await handlers['escalations.list']({
    filter: { search: '', status: 'all', stage: null, agency: null, overdue: false, drill: null },
    sort: { by: 'ref', descending: false },
    offset: 0,
    limit: page,
  })
  const details: CaseDetail[] = []
  for (const { ref } of cases) details.push(await handlers['escalations.get']({ ref }))
  const { rows } = await handlers['triage.queue']({ show: 'all', search: '', offset: 0, limit: page })
  const agencies = await handlers['agencies.list']({ search: '' })
  const items = []
  for (const { submission } of rows) {
    const item = await handlers['triage.item']({ submission })
    items.push({ ...item, mail: item.mail && { ...item.mail, container: null } })
  }

  const names = new Map<string, string>()
  for (const { submission, sha256 } of items) names.set(submission, `item ${sha256}`)
  for (const { id, name } of agencies) names.set(id, `agency ${name}`)
  const settled = (value: unknown): unknown => named(value, names)
  return {
    cases: details.map((each) => settled({ ...each, history: null })),
    triage: sorted(items.map(settled)),
    agencies: sorted(agencies.map(settled)),
  }
}

function sorted(values: readonly unknown[]): unknown[] {
  return values
    .map((value) => ({ value, text: JSON.stringify(value) }))
    .sort((a, b) => (a.text < b.text ? -1 : 1))
    .map(({ value }) => value)
}

/** The same value with every id in it replaced by the name of what it stands for. */
function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((each) => named(each, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, named(each, names)]))
}
