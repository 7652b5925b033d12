import { z } from 'zod'

const sortBy = z.enum([
  'ref',
  'raisedOn',
  'receivedOn',
  'subject',
  'escalating',
  'receiving',
  'stage',
  'status',
])
export type SortBy = z.infer<typeof sortBy>

const address = z.object({
  search: z.string().catch(''),
  status: z.enum(['open', 'closed', 'all']).catch('all'),
  stage: z.coerce.number().int().nullable().catch(null),
  agency: z.string().nullable().catch(null),
  overdue: z.literal('yes').nullable().catch(null),
  sort: sortBy.catch('raisedOn'),
  order: z.enum(['up', 'down']).catch('down'),
  view: z.enum(['table', 'stages']).catch('table'),
})
export type RegisterAddress = z.infer<typeof address>

const names = ['search', 'status', 'stage', 'agency', 'overdue', 'sort', 'order', 'view'] as const

/** What the register shows, read from its address; so going back from a case finds the list as it was. */
export function readAddress(parameters: URLSearchParams): RegisterAddress {
  // An absent number must not be read as nought.
  return address.parse(Object.fromEntries(names.map((name) => [name, parameters.get(name) ?? undefined])))
}

/** The address with some of it changed; empty parts are left out. */
export function changeAddress(
  parameters: URLSearchParams,
  change: Readonly<Record<string, string | number | null>>,
): URLSearchParams {
  const next = new URLSearchParams(parameters)
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') next.delete(name)
    else next.set(name, String(value))
  }
  return next
}
