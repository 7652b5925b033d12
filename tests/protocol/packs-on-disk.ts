import { resolve } from 'node:path'
import { loadPacks } from '../../src/main/register/protocols/load-packs'

export const resources = resolve(import.meta.dirname, '../../resources')

/** The built-in packs and calendars, as the product loads them. */
export const { packs } = await loadPacks({ resources })
export const englandAndWales = packs.calendar('england-and-wales')
