import { filtersToText } from '@shared/analysis/figure-filters'
import { notRecorded } from '@shared/analysis/in-order'
import { foldText } from '@shared/domain/fold-text'
import { AccordError } from '@shared/domain/problem'
import { themes } from '@shared/protocol/taxonomy'
import type { OpenRegister } from '../service/open-register'
import { agencyNamed } from './agency-named'
import { UsageError, type Arguments } from './arguments'

type Handlers = OpenRegister['handlers']

/**
 * The call with its saved view put in and every name in its filters as the register has it. A name that is nowhere is
 * refused: misspelt, it would make a report of no cases, which reads as if there were none.
 */
export async function withKnownFilters(handlers: Handlers, call: Arguments): Promise<Arguments> {
  const { view, agency, protocol, theme, ground, ...others } = call.options
  const known = {
    ...(view === undefined ? {} : { filters: await savedFilters(handlers, view) }),
    ...(agency && { agency: await agencies(handlers, agency) }),
    ...(protocol && { protocol: await protocols(handlers, protocol) }),
    ...(theme && { theme: theme.map((one) => oneOf('theme', one, Object.entries(themes))) }),
    ...(ground && { ground: await grounds(handlers, ground) }),
  }
  return { ...call, options: { ...others, ...known } }
}

async function savedFilters(handlers: Handlers, name: string): Promise<string> {
  const views = await handlers['insights.views'](null)
  const view = views.find((one) => one.name.toLowerCase() === name.toLowerCase())
  if (view) return filtersToText(view.filters)
  throw new UsageError(
    `No view is saved as “${name}”. There are: ${views.map((one) => one.name).join(', ') || 'none'}.`,
  )
}

async function agencies(handlers: Handlers, names: readonly string[]): Promise<string[]> {
  const directory = await handlers['agencies.list']({ search: '' })
  const nobody = foldText(notRecorded)
  return names.map((name) => (foldText(name) === nobody ? notRecorded : agencyNamed(directory, name).name))
}

async function protocols(handlers: Handlers, names: readonly string[]): Promise<string[]> {
  const packs = (await handlers['protocols.list'](null)).map(({ id, board }): Named => [id, board])
  const { protocols: ofCases } = await handlers['insights.choices'](null)
  const all = [...packs, ...ofCases.map(({ id, label }): Named => [id, label])]
  return names.map((name) => oneOf('protocol', name, all))
}

/** Of the cases there are, and of the protocols, as a board may ask after a ground that nobody has given yet. */
async function grounds(handlers: Handlers, names: readonly string[]): Promise<string[]> {
  const { grounds: ofCases } = await handlers['insights.choices'](null)
  const packs = await handlers['protocols.list'](null)
  const own = await Promise.all(packs.map(({ id }) => handlers['protocols.get']({ id, version: null })))
  const all = [...ofCases, ...own.flatMap((pack) => pack.grounds.map(({ label }) => label))]
  return names.map((name) => oneOf('ground', name, all.map((one): Named => [one, one])))
} // prettier-ignore

/** What a filter goes by, and what it is called. */
type Named = readonly [id: string, label: string]

function oneOf(what: string, name: string, all: readonly Named[]): string {
  const sought = foldText(name)
  const found = all.find(([id, label]) => id === name || foldText(label) === sought)
  if (found) return found[0]
  const listed = [...new Set(all.map(([id]) => id))].join(', ')
  throw new AccordError({
    code: 'cli/no-such-filter',
    message: `There is no ${what} “${name}”.`,
    whatToDo: listed.length < 350 ? `Write one of: ${listed}.` : 'Write it as Insights offers it.',
    item: name,
  })
}
