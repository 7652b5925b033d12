import type { ReturnPeriod } from '@shared/domain/return-year'
import { dateInWords } from '@shared/domain/date-in-words'
import { periodName } from '@shared/domain/return-year'
import type { ProtocolPack } from '@shared/protocol/pack-schema'

/** What one agency's return workbook is made for. */
export interface TemplateFor {
  readonly pack: ProtocolPack
  readonly round: string
  readonly agency: { readonly id: string; readonly name: string }
  readonly period: ReturnPeriod
  readonly dueOn: string
  /** Agencies offered in the list of counterparts. */
  readonly agencies: readonly string[]
}

/** What the first sheet tells whoever fills the workbook in. */
export function instructions({ pack, period, dueOn, agency }: TemplateFor): string[] {
  const { annualReturn } = pack
  const from = pack.stages.find((stage) => stage.reportable && stage.kind !== 'pre-stage')
  const some = pack.stages.some((stage) => !stage.reportable && stage.kind !== 'pre-stage')
  return [
    `This workbook is the return of ${agency.name} for ${periodName(period)}: escalations from ${dateInWords(period.from)} to ${dateInWords(period.to)}, both days included.`,
    `Please send it back to the ${pack.board.short} business unit by ${dateInWords(dueOn)}.`,
    'Count each escalation once, in the year in which it was raised, at the highest stage it reached.',
    ...(some && from ? [`Count all escalations, also those that ended before ${from.name}, of which the board receives no form.`] : []),
    'Made: raised by your agency with another. Received: raised by another agency with yours.',
    'Sheet “Figures”: the totals, and how many ended at each stage.',
    'Sheet “Agencies”: with which agency. Choose it from the list; if it is not there, write its name.',
    'Sheet “Themes”: what the escalations were about, and what your agency learned. One escalation may be about several.',
    'If there were none, choose Yes beside “Nothing to report?” on the sheet “Figures”, and send the workbook back: no answer is not the same as none.',
    'Only the pale yellow cells can be filled in. Write whole numbers. Leave a cell empty where you do not know; write 0 where you know that there were none.',
    'Do not name the adult, child or any other person in this workbook.',
    ...(annualReturn?.reviewedBy ? [`The returns are reviewed by the ${annualReturn.reviewedBy}.`] : []),
  ] // prettier-ignore
}
