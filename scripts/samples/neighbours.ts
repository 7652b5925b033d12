import { type IRunOptions, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import type { FieldKey } from '../../src/shared/domain/fields'
import type { FieldValue } from '../../src/shared/domain/reading'
import { fixDates } from './layouts'

export interface NeighbourForm {
  readonly name: string
  readonly form: string
  readonly bytes: Uint8Array
  readonly truth: Partial<Record<FieldKey, FieldValue>>
}

const run = (options: IRunOptions) => new TextRun(options)
const say = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const row = (...cells: string[]) =>
  new TableRow({ children: cells.map((c) => new TableCell({ children: c.split('\n').map(say) })) })
const wide = (columns: number, text: string) =>
  new TableRow({ children: [new TableCell({ columnSpan: columns, children: text.split('\n').map(say) })] })
const save = async (children: (Paragraph | Table)[]) =>
  fixDates(await Packer.toBuffer(new Document({ sections: [{ children }] })))

/** The three printed forms, as agencies near a board's border send them. People and agencies are invented. */
export async function neighbourForms(): Promise<NeighbourForm[]> {
  return [await hertfordshire(), await worcestershire(), await warwickshire()]
}

async function hertfordshire(): Promise<NeighbourForm> {
  const checklist = ['Have you consulted a supervisor/manager, to seek advice about resolving your concern?', 'Have you made clear initial attempts to resolve the problem at the lowest possible level?', 'Did the supervisor/manager raise the concerns with their equivalent in the other agency?', 'If this did not resolve the concerns, has the Senior Manager or Named/Designated Safeguarding representatives attempt to resolve the professional differences through discussion?', 'If this did not resolve the professional differences, are you seeking resolution by the Independent Chair of the HSAB?']
  const ticked = [true, true, true, false, false]
  const reason = 'The ward wished to discharge without a risk assessment. Harbour Light asked for one; the ward said none was needed.'
  return {
    name: 'HSAB monitoring form - S Vaughan-Price.docx',
    form: 'hertfordshire/monitoring-form',
    bytes: await save([
      say('Appendix A'),
      say('Hertfordshire Safeguarding Adult Board Escalation Protocol – Monitoring Form'),
      new Table({ rows: [wide(1, 'Checklist'), ...checklist.map((q, i) => wide(1, `${ticked[i] ? '☒' : '☐'} ${q}`))] }),
      new Table({ rows: [row('Name', 'Selwyn Vaughan-Price')] }),
      say('Summary of reason for dispute – include views of all agencies concerned'), say(reason),
      say('Agreed outcomes or actions if satisfactorily resolved – includes escalation to next stage if unresolved'), say('Risk assessment completed before discharge.'),
      new Table({ rows: [row('Signature of referring manager', 'A Frost'), row('Name', 'Anneka Frost'), row('Designation', 'Project manager'), row('Agency', 'Harbour Light'), row('Date', '6 October 2025')] }),
      new Table({ rows: [row('Signature of receiving manager', 'C Breck'), row('Name', 'Callum Breck'), row('Designation', 'Lead nurse, safeguarding adults'), row('Agency', 'Valeside University Hospitals NHS Foundation Trust'), row('Date', '9 October 2025')] }),
      say('Stage at which resolution achieved, noting how effective the policy/practice was in resolving the issue'), say('Stage 1. The policy worked well.'),
      say('Time taken to reach resolution'), say('3 working days'),
    ]),
    truth: {
      'subject.name': 'Selwyn Vaughan-Price', 'concern.summary': reason, 'outcome.summary': 'Risk assessment completed before discharge.',
      'referringManager.name': 'Anneka Frost', 'referringManager.jobTitle': 'Project manager', 'referringManager.agency': 'Harbour Light', 'referringManager.on': '2025-10-06',
      'receivingManager.name': 'Callum Breck', 'receivingManager.jobTitle': 'Lead nurse, safeguarding adults', 'receivingManager.agency': 'Valeside University Hospitals NHS Foundation Trust', 'receivingManager.on': '2025-10-09',
      'outcome.stage': 1, 'outcome.timeTaken': '3 working days',
      'checklist.1': 'yes', 'checklist.2': 'yes', 'checklist.3': 'yes', 'checklist.4': 'no', 'checklist.5': 'no',
    },
  }
} // prettier-ignore

async function worcestershire(): Promise<NeighbourForm> {
  const struck = (keep: 'Yes' | 'No') => new Paragraph({ children: [run({ text: 'Yes', strike: keep === 'No' }), new TextRun('/'), run({ text: 'No', strike: keep === 'Yes' }), new TextRun(' – delete as appropriate')] })
  const answer = (question: string, keep: 'Yes' | 'No') => new TableCell({ children: [say(question), struck(keep)] })
  const concern = 'Review meeting cancelled three times. The family were not told. We ask for a date to be kept.'
  return {
    name: 'Record of Escalation IB.docx',
    form: 'worcestershire/record-of-escalation',
    bytes: await save([
      say('Record of escalation of concern regarding an adult with care and support needs at risk/ experiencing abuse or neglect'),
      new Table({ rows: [row('Adult’s name:', 'Isolde Bannerman'), row('Date of Birth:', '14/02/1946'), row('Framework reference (if known):', 'FW 88213')] }),
      new Table({ rows: [
        wide(3, 'ESCALATION OF CONCERN REGARDING AN ADULT'), row('Date of escalation:', '11.11.2025', ''), row('Brief description of concern and outcome sought:', concern, ''),
        new TableRow({ children: [answer('Is this a concern about process?', 'Yes'), answer('Is this a complaint about professional handling of case?', 'No')] }),
        row('Matter escalated by:', 'Name', 'Delphine Okoro'), row('', 'Job title', 'Registered manager'), row('', 'Agency', 'Oakfield Care Group'),
        row('Matter escalated to:', 'Name', 'Dilwyn Prothero'), row('', 'Job title', 'Service manager'), row('', 'Agency', 'Northmere Council Adult Social Care'),
      ] }),
      new Table({ rows: [wide(3, 'RESPONSE'), row('Response from:', 'Name', 'Dilwyn Prothero'), row('', 'Job title', 'Service manager'), row('', 'Agency', 'Northmere Council Adult Social Care'), row('Date of response:', '13.11.2025', ''), row('Brief description of response:', 'Meeting will take place on 20 November.', '')] }),
      new Table({ rows: [wide(1, 'OUTCOME'), wide(1, 'Outcome of escalation:\nReview held on 20 November and plan updated.')] }),
    ]),
    truth: {
      'subject.name': 'Isolde Bannerman', 'subject.dateOfBirth': '1946-02-14', 'subject.reference': 'FW 88213', raisedOn: '2025-11-11', 'concern.summary': concern,
      'concern.isProcess': 'yes', 'concern.isProfessionalHandling': 'no',
      'escalatedBy.name': 'Delphine Okoro', 'escalatedBy.jobTitle': 'Registered manager', 'escalatedBy.agency': 'Oakfield Care Group',
      'escalatedTo.name': 'Dilwyn Prothero', 'escalatedTo.jobTitle': 'Service manager', 'escalatedTo.agency': 'Northmere Council Adult Social Care',
      'response.name': 'Dilwyn Prothero', 'response.jobTitle': 'Service manager', 'response.agency': 'Northmere Council Adult Social Care', 'response.on': '2025-11-13',
      'response.summary': 'Meeting will take place on 20 November.', 'outcome.summary': 'Review held on 20 November and plan updated.',
    },
  }
} // prettier-ignore

async function warwickshire(): Promise<NeighbourForm> {
  const reason = 'Practitioners disagree on whether the plan should end. Ambermill Housing support the view of the nurse.'
  return {
    name: 'Escalation Monitoring Form OT.docx',
    form: 'warwickshire/escalation-monitoring-form',
    bytes: await save([
      say('Warwickshire Safeguarding Escalation Monitoring Form – a tool to record decisions and to monitor the Escalation Process Protocol'),
      new Table({ rows: [
        row('Child/Adult Name: Octavia Trent', 'DOB: 2 March 1950', 'Address: 4 Weir Cottages, Ambermill'),
        row('Escalating organisation: Ambermill Community Health NHS Trust', 'Recipient organisation: Northmere Council Adult Social Care', ''),
        row('Escalator name and contact details: Megan Ashdown, ext 2214', 'Recipient name and contact details: Imogen Farrant, ext 3071', ''),
        wide(3, `Summary of reason for dispute. Please include views of any other agencies involved\n${reason}`),
        wide(3, 'Response from the recipient:\nThe plan has met its aims.'), wide(3, 'Agreed outcomes:\nPlan kept open for three months.'), wide(3, 'Date agreed: 05/02/2026'),
        row('Escalator signature: M Ashdown', 'Recipient signature: I Farrant', ''), row('Escalation stage that agreement was reached: Stage 3', 'Time taken to reach resolution: 3 weeks', ''),
      ] }),
    ]),
    truth: {
      'subject.name': 'Octavia Trent', 'subject.dateOfBirth': '1950-03-02', 'subject.address': '4 Weir Cottages, Ambermill',
      'escalatedBy.agency': 'Ambermill Community Health NHS Trust', 'escalatedTo.agency': 'Northmere Council Adult Social Care', 'concern.summary': reason,
      'response.summary': 'The plan has met its aims.', 'outcome.summary': 'Plan kept open for three months.', 'outcome.agreedOn': '2026-02-05', 'outcome.stage': 3, 'outcome.timeTaken': '3 weeks',
    },
  }
} // prettier-ignore
