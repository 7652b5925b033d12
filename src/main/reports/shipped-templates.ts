import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { reportTemplate, type ReportTemplate } from '@shared/report-template/report-template'

/** The templates that come with Accord, by the name of their file in `resources`/report-templates. */
export async function shippedTemplates(resources: string): Promise<Map<string, ReportTemplate>> {
  const folder = join(resources, 'report-templates')
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const read = await Promise.all(
    files.map(async (name) => {
      const template = reportTemplate.parse(parse(await readFile(join(folder, name), 'utf8')))
      return [name.slice(0, -'.yaml'.length), template] as const
    }),
  )
  return new Map(read)
}
