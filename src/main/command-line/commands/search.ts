import { columns, counted, type Answer } from '../answer'
import { UsageError, type Arguments } from '../arguments'
import { filtersOf } from '../filters'
import { withKnownFilters } from '../known-filters'
import { withRegister, type Surroundings } from '../open'

/** Cases whose reasons, responses or outcomes hold the words, best first. */
export async function search(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const words = call.operands.join(' ')
  if (words.trim() === '') throw new UsageError('Say which words to look for.')
  filtersOf(call)
  return withRegister(call, surroundings, async ({ handlers }) => {
    const filters = filtersOf(await withKnownFilters(handlers, call))
    const found = await handlers['insights.search']({ words, filters, offset: 0, limit: 200 })
    const snippets = found.hits.flatMap(({ ref, snippets: parts }) =>
      parts.map(({ label, parts: of }) => [
        ref,
        label,
        of.map(({ text, found: marked }) => (marked ? `[${text}]` : text)).join('').replace(/\s+/g, ' '),
      ]),
    )
    return {
      lines: [
        `${counted(found.total, 'case')} found.`,
        ...columns(found.fields.map(({ label, count }) => [label, `${count}`])).map((line) => `  ${line}`),
        ...(snippets.length === 0 ? [] : ['', ...columns(snippets)]),
      ],
      json: { words, ...found },
      needsPerson: false,
    }
  })
} // prettier-ignore
