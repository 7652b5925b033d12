import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'

const say = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((text) => new TableCell({ children: [say(text)] })) })

const checklist = [
  'Have you consulted a supervisor/manager, to seek advice about resolving your concern?',
  'Have you made clear initial attempts to resolve the problem at the lowest possible level?',
  'Did the supervisor/manager raise the concerns with their equivalent in the other agency?',
  'If this did not resolve the concerns, has the Senior Manager or Named/Designated Safeguarding representatives attempt to resolve the professional differences through discussion?',
  'If this did not resolve the professional differences, are you seeking resolution by the Independent Chair of the HSAB?',
]

/** A Hertfordshire monitoring form at stage 1, not yet resolved. People and agencies are invented. */
export async function stageOneForm(subject: string, raised: string): Promise<Uint8Array> {
  const ticks = checklist.map((question, index) => row(`${index < 2 ? '☒' : '☐'} ${question}`))
  return Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            say('Appendix A'),
            say('Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form'),
            new Table({ rows: [row('Checklist'), ...ticks] }),
            new Table({ rows: [row('Name', subject)] }),
            say('Summary of reason for dispute – include views of all agencies concerned'),
            say('The ward wished to discharge without a risk assessment. Harbour Light asked for one.'),
            new Table({
              rows: [
                row('Signature of referring manager', 'A Frost'),
                row('Name', 'Anneka Frost'),
                row('Designation', 'Project manager'),
                row('Agency', 'Harbour Light'),
                row('Date', raised),
              ],
            }),
            new Table({
              rows: [
                row('Signature of receiving manager', ''),
                row('Name', 'Callum Breck'),
                row('Designation', 'Lead nurse, safeguarding adults'),
                row('Agency', 'Valeside University Hospitals NHS Foundation Trust'),
                row('Date', ''),
              ],
            }),
          ],
        },
      ],
    }),
  )
}
