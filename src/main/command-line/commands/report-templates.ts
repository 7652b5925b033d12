import { ruleInWords } from '@shared/report-template/period-rule'
import type { KeptTemplate } from '@shared/report-template/report-template'
import type { OpenRegister } from '../../service/open-register'
import { columns, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

/** The templates a report can be built from. */
export async function reportTemplates(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  return withRegister(call, surroundings, async ({ handlers }) => {
    const all = await handlers['reports.templates'](null)
    const rows = all.map(({ template: { name, format, of, period } }) => [
      name,
      format,
      of === 'board' ? 'board' : 'one agency',
      ruleInWords(period),
    ])
    return {
      lines: columns([['Template', 'Format', 'About', 'Period'], ...rows]),
      json: { templates: all },
      needsPerson: false,
    }
  })
}

/** The template of a name or an id, whatever its capitals. */
export async function templateNamed(
  handlers: Pick<OpenRegister['handlers'], 'reports.templates'>,
  name: string,
): Promise<KeptTemplate> {
  const all = await handlers['reports.templates'](null)
  const asked = name.trim().toLowerCase()
  const found = all.find(({ template }) => template.name.toLowerCase() === asked) ?? all.find(({ id }) => id === asked)
  if (found) return found
  throw new UsageError(`There is no template “${name}”. There are: ${all.map(({ template }) => template.name).join(', ')}.`)
} // prettier-ignore
