import type { FifthCase } from './hand'

/** The rest of the month’s disputes. */
export const secondCases = {
  lomas: {
    who: 'Peter Lomas', born: '1958-06-24', home: '22 Weavers Court, East Marrow, EM4 8JT', ref: '3310087', kind: 'adult', raised: '2026-05-05', stage: 2, grounds: [0],
    by: ['Tracey Hume', 'Community Psychiatric Nurse', 'Marrow Partnership NHS Trust', '01632 960811'], to: ['Ian Capstick', 'Detective Sergeant', 'Marrow Police PPU', 'ian.capstick@marrow-police.example'],
    about: 'Mr Lomas disclosed that his nephew has taken over his flat and is using it to deal drugs (cuckooing). Police closed the report as Mr Lomas declined to give a statement. We believe he is under coercion and that a statement is not needed for a closure order.',
    wants: 'Partial closure order to be considered and the address flagged.', reply: { on: '2026-05-12', says: 'Reviewed. Application for a partial closure order will be made; marker placed on the address.' }, end: { says: 'Order granted on 21 May. Nephew excluded. Lock changed by landlord.', on: '2026-05-21', at: 2, took: '12' },
  },
  mistry: {
    who: 'Mrs Kamla Mistry', born: '1947-10-03', home: '9 Orchard Mews, East Marrow', ref: '3298845', kind: 'adult', raised: '2026-05-20', stage: 1, grounds: [5],
    by: ['Ruth Gledhill', 'Hospital Social Worker', 'East Marrow Council Adult Services', '01632 960820'], to: ['Colin Threlfall', 'Continuing Healthcare Lead', 'Marrow and Fells Integrated Care Board', 'chc@marrowicb.example'],
    about: 'Fast track application refused by return of email with no reasons. Mrs Mistry has a prognosis of weeks. She remains on an acute ward against her wishes, and her family have been told the council must fund.',
    wants: 'Fast track agreed so that she can go home. Funding argument can be had afterwards.',
  },
  nuttall: {
    who: 'Jayden Nuttall', born: '2011-01-31', home: '5 Sycamore Close, East Marrow EM1 3DD', ref: 'unknown', kind: 'child', raised: '2026-04-28', stage: 3, grounds: [3],
    by: ['Mr D. Ferris', 'Assistant Head / DSL', 'Marrow Academy', 'dferris@marrowacademy.example'], to: ['Sue Penfold', 'CAMHS Service Manager', 'Marrow Partnership NHS Trust', '01632 960835'],
    about: 'Jayden took an overdose on 16 April and was sent home from A&E the same night. CAMHS offered an appointment in July. School holds the safety plan alone and was not invited to the discharge meeting.',
    wants: 'Seven-day follow up; a joint safety plan; named CAMHS worker.', reply: { on: '2026-05-07', says: 'Seven-day follow up was missed due to a clerical error. Jayden will be seen on Monday 11 May. Named worker is being allocated.' }, end: { says: 'Seen on 11 May. Safety plan shared with school, GP and parents.', on: '2026-05-15', at: 2, took: '13' },
  },
  okafor: {
    who: 'Miss Grace Okafor', born: '1995-05-12', home: 'Supported Living, 60 Harbour Street, Fenbury FB2 1AE', ref: '70019932', kind: 'adult', raised: '2026-05-22', stage: 2, grounds: [4],
    by: ['Lynda Marsh', 'Service Manager', 'Beacon Supported Living', '01632 960861'], to: ['Tom Ridout', 'Review Team Manager', 'Fenbury Borough Council', '01632 960874'],
    about: 'Review of one to one hours is now 11 months late. The provider has been funding 14 hours a week at its own cost since two incidents in the community. The council say that the original assessment stands. We have given notice that we cannot continue beyond 30 June.',
    wants: 'Review to be completed by 12 June', end: { says: 'Review booked for 9 June. Additional hours funded on an interim basis.', on: '2026-06-02', at: 2 },
  },
  pryce: {
    who: 'Mr Alun Pryce', born: '1936-09-08', home: 'Ward 7, Fenbury General', ref: '70022405', kind: 'adult', raised: '2026-06-04', stage: 1, grounds: [6],
    by: ['Mairead Quinn', 'Independent Mental Capacity Advocate', 'Fenbury Advocacy', '07700 900587'], to: ['Dr Stephen Howe', 'Consultant Physician', 'Fenbury General Hospital', 'Via ward 01632 960890'],
    about: 'Best interests decision to move Mr Pryce to a nursing home was made before the advocate’s report was received. He has said on three occasions that he wishes to return to his own home. The least restrictive option was not considered.',
    wants: 'Best interests meeting to be reconvened.',
  },
  quigley: {
    who: 'Sheila Quigley', born: '1953-02-18', home: '14 Tern Road, Holt, FB9 6XY', ref: '70018127', kind: 'adult', raised: '2026-03-24', stage: 3, grounds: [1],
    by: ['Andrew Bassett', 'Neighbourhood Manager', 'Fenbury and Holt Housing Association', '01632 960881'], to: ['Nina Petrov', 'Head of Adult Safeguarding', 'Fenbury Borough Council', 'nina.petrov@fenbury.example'],
    about: 'Four alerts since December about financial abuse by a neighbour. No outcome has been fed back on any of them. Rent arrears now stand at over two thousand pounds and we are required to start possession proceedings. We do not want to evict a victim of abuse.',
    wants: 'Feedback on all four alerts and a planning meeting.', end: { says: 'Planning meeting held. Appointeeship applied for, possession on hold for six months.', on: '2026-04-17', at: 3 },
  },
  rowntree: {
    who: 'Harold Rowntree', born: '1935-05-29', home: '1 The Maltings, Stevenby', ref: '', kind: 'adult', raised: '2026-05-12', stage: 2, checks: [true, true, true, true, false],
    by: ['Beverley Tamm', 'Community Matron', 'Hertsmoor Community NHS Trust', '01632 960910'], to: ['Joseph Adair', 'Service Manager', 'Adult Care Services', '01632 960915'],
    about: 'The community matron considers that Mr Rowntree is at risk of serious harm from self-neglect and that he lacks capacity around his diabetes care. Adult Care Services consider that he has capacity and is making an unwise decision. GP agrees with the community nursing view. Family are not involved. No formal capacity assessment has been recorded by any agency.',
    wants: 'A joint capacity assessment.', reply: { on: '2026-05-19', says: 'Joint visit agreed.' }, end: { says: 'Managers agreed a joint visit on 21 May by a social worker and the community matron. Capacity assessment to be completed and shared. If it is found that he lacks capacity a best interests meeting will be called within 5 working days.', at: 2, took: '6 working days', worked: 'Policy was effective. Both managers were clear about the timescales.' },
    managers: [['Beverley Tamm', 'Community Matron', 'Hertsmoor Community NHS Trust', '2026-05-12'], ['Joseph Adair', 'Service Manager', 'Adult Care Services', '2026-05-20']],
  },
  seddon: {
    who: 'Mrs P Seddon', born: '1941-08-01', home: 'Willow Court', ref: '', kind: 'adult', raised: '2026-06-02', stage: 1, checks: [true, true, false, false, false],
    by: ['Sgt Damon Hirst', 'Sergeant, Safer Neighbourhoods', 'Hertsmoor Police', '101'], to: ['Elaine Cuthbert', 'Manager', 'Willow Court Care Home', '01632 960920'],
    about: 'Police attended Willow Court on 30 May after a resident was found two miles away. Home’s view is that DoLS is not required as she does not usually try to leave. Police view is that this is the fourth occasion in six weeks and that the home has not made an application. Local authority DoLS team not yet contacted.',
    wants: 'An application for DoLS.', managers: [['Insp Gail Forsyth', 'Inspector', 'Hertsmoor Police', '2026-06-02'], null],
  },
  tomkins: {
    who: 'Lee Tomkins', born: '1979-11-15', home: '', ref: '', kind: 'adult', raised: '2026-04-14', stage: 3, checks: [true, true, true, true, true],
    by: ['Fiona Reddy', 'Clinical Team Manager', 'Hertsmoor Recovery Service', '01632 960930'], to: ['Dr Marian Coles', 'Clinical Director', 'Hertsmoor Mental Health Trust', '01632 960938'],
    about: 'Dual diagnosis – dispute over lead agency.\n\nRecovery Service: Mr Tomkins has a psychotic illness and must have a care co-ordinator.\nMental Health Trust: symptoms are drug induced, to be referred back when abstinent for 3 months.\nProbation: supports the view of the Recovery Service.\nHousing: tenancy at risk.',
    wants: 'A lead agency to be named.', reply: { on: '2026-04-24', says: 'Not agreed.' }, end: { says: 'Not resolved at stage 2. Referred to the Independent Chair for a recommendation.' },
    managers: [['Fiona Reddy', 'Clinical Team Manager', 'Hertsmoor Recovery Service', '2026-04-15'], ['Dr Marian Coles', 'Clinical Director', 'Hertsmoor Mental Health Trust', '2026-04-27']],
  },
  underdown: {
    who: 'Edna Underdown', born: '1933-04-17', home: '30 Teme Road, Malverley', ref: '2071145', kind: 'adult', raised: '2026-05-13', stage: 2, process: true, handling: false,
    by: ['Heather Bridges', 'Tissue Viability Nurse', 'Severnside Health and Care Trust', '01632 960944'], to: ['Martin Oddy', 'Duty Team Manager', 'Severnside County Council', '01632 960946'],
    about: 'Category 4 pressure ulcer reported as a safeguarding concern on 5 May. Decision made not to proceed as “health matter only”. The decision guide score was 22, which is above the level at which a concern should proceed. We want an enquiry to be opened and the care agency to be part of it.',
    wants: '', reply: { by: ['Martin Oddy', 'Duty Team Manager', 'Severnside County Council', ''], on: '2026-05-15', says: 'Agreed that the score was missed by the triage worker. Enquiry opened on 15 May and care agency contacted. Learning shared with the team.' },
    end: { says: 'Resolved at line manager level. Enquiry under way. No further escalation needed.', on: '2026-05-15', at: 2 },
  },
  vickers: {
    who: 'Mr Dennis Vickers', born: '1949-03-03', home: '', ref: 'Not known', kind: 'adult', raised: '2026-06-09', stage: 1, process: false, handling: true,
    by: ['Jo Sandiford', 'Staff Nurse', 'Severnside Royal Hospital', '01632 960950'], to: ['Mark Tolley', 'Social Worker', 'Severnside County Council', '01632 960951'],
    about: 'Social worker attended the ward and spoke to Mr Vickers about allegations against his wife while she was sitting at the bedside. Staff asked that she be asked to leave and this was declined. Mr Vickers then withdrew what he had said. We would like him to be seen again on his own by a different worker.',
    wants: '',
  },
  wolstan: {
    who: 'Margaret Wolstan', born: '1946-01-26', home: '', ref: '2068230', kind: 'adult', raised: '2026-04-30', stage: 2, process: true, handling: true,
    by: ['Chris Fielden', 'Operations Manager', 'Abbeyfields Domiciliary Care', 'chris.fielden@abbeyfields.example'], to: ['Priya Nandra', 'Contracts Officer', 'Severnside Integrated Care Board', '01632 960957'],
    about: 'Package of care was cancelled by the ICB with 24 hours’ notice and with no handover to a new provider. Mrs Wolstan was without a call for two days. ICB staff would not give the name of the new provider to us. We are asking for an apology to the family and a handover procedure.',
    wants: '', reply: { by: ['Lorna Tewkes', 'Head of Contracts', 'Severnside Integrated Care Board', ''], on: '2026-05-11', says: 'The notice period in the contract was not kept to. A letter of apology has been sent to the family.\nThe handover checklist will be used for all changes of provider from 1 June.' },
    end: { says: 'Both agencies satisfied. To be discussed at contract meeting in July.', on: '2026-05-11', at: 2 },
  },
  yardley: {
    who: 'Chloe Yardley', born: '2010-06-07', home: '77 Arden Road, Rugley, CV99 1AB', ref: '', kind: 'child', raised: '2026-03-09', stage: 3,
    by: ['Sandra Kettle', 'Designated Safeguarding Lead', 'Rugley High School', '01632 960966, s.kettle@rugleyhigh.example'], to: ['Dave Ormston', 'Operations Manager', 'Children and Families Front Door', '01632 960970'],
    about: 'School have made five contacts to the Front Door since September regarding peer on peer harm and self-harm. Each has been signposted to early help. School nurse and GP share the view of the school that the threshold for a social work assessment has been met. Front Door view is that parents are protective.',
    wants: '', reply: { on: '2026-03-17', says: 'We remain of the view that early help is the right level and that the parents are working with services. We will however attend a meeting.' },
    end: { says: 'Meeting convened by the Partnership 31 March. Single assessment to be completed within 25 working days and outcome shared with school.', on: '2026-03-31', at: 3, took: '16 working days' },
  },
  zaman: {
    who: 'Mohammed Zaman', born: '1987-12-28', home: 'Flat 2, 19 Avon Parade, Leaming, CV98 2XZ', ref: '', kind: 'adult', raised: '2026-02-23', stage: 3,
    by: ['Rebecca Tolhurst', 'Learning Disability Nurse', 'Arden Community NHS Trust', '01632 960975'], to: ['Keith Vamplew', 'Service Manager (Learning Disability)', 'Ardenshire County Council', '01632 960979'],
    about: 'Disagreement about whether Mr Zaman’s mother should continue as his paid carer while allegations of financial abuse are looked into. NHS team: arrangement unsafe. Council: no alternative provider can be found and ending the arrangement would cause greater harm. Police: no further action.',
    wants: '', reply: { on: '2026-03-06', says: 'Provider search has been widened. Spot checks will be carried out weekly in the meantime.' }, end: { says: 'Direct payment account moved to a managed account. New personal assistant recruited.', on: '2026-03-20', at: 3, took: 'Nearly 4 weeks' },
  },
  archer: {
    who: 'Poppy Archer', born: '2018-05-04', home: '6 Foss Cottages, Kenil, CV97 4TT', ref: '', kind: 'child', raised: '2026-04-13', stage: 3,
    by: ['Denise Hallett', 'Health Visitor Team Lead', 'Arden Community NHS Trust', 'denise.hallett@ardencommunity.example'], to: ['Rob Entwistle', 'Acting Detective Inspector', 'Arden Police – Child Abuse Investigation', 'Tel: 01632 960984'],
    about: 'Police did not attend the strategy meeting on 2 April or send a report. Meeting went ahead without information on the mother’s new partner. We understand that there is a history of domestic abuse known to another force.',
    wants: '', reply: { on: '2026-04-20', says: 'Report provided. Lack of attendance was due to a change in the mailbox address.' }, end: { says: 'Strategy meeting reconvened with police present on 22 April.', on: '2026-04-22', at: 1, took: '7 days' },
  },
} as const satisfies Readonly<Record<string, FifthCase>> // prettier-ignore
