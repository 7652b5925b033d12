import type { Handlers } from '@shared/contract'
import type { RegisterContext } from '../../register/context'
import { writeDrafts, writeTemplates } from './write-letters'

/** The calls about annual returns that write files. */
export function createReturnFileHandlers(
  context: RegisterContext,
): Handlers<'returns.templates' | 'returns.drafts' | 'returns.report'> {
  return {
    'returns.templates': (input) => writeTemplates(context, input),
    'returns.drafts': (input) => writeDrafts(context, input),
    'returns.report': async (input) => {
      const { writeSubgroupReport } = await import('./write-subgroup')
      return await writeSubgroupReport(context, input)
    },
  }
}
