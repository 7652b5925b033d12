import type { LogOf } from '../agency-log'

/** What agencies keep of their own escalations. */
export const trust: LogOf = {
  realDates: true,
  above: [['Exewater Hospitals NHS Foundation Trust'], ['Safeguarding Adults Team: escalations to other agencies'], []],
  below: [],
  columns: [
    ['Datix no.', null], ['Date escalated', 'raisedOn'], ['Patient name', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['NHS number', 'subject.reference'], ['Escalated by', 'escalatedBy.name'], ['Job title', 'escalatedBy.jobTitle'],
    ['Agency escalated to', 'escalatedTo.agency'], ['Reason for escalation', 'concern.summary'], ['Stage', 'stage'], ['Response received', 'response.summary'], ['Date of response', 'response.on'], ['Outcome', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
  ],
  rows: [
    ['W118204', ['', '2026-09-07'], 'Edna Brackenbury', ['', '1938-11-17'], '999 602 4417', 'Michelle Corrigan', 'Tissue Viability Nurse', 'Tolland Council Adult Care', 'Pressure ulcers, concern closed', ['1', 1], 'Enquiry opened', ['', '2026-09-09'], 'S42 with TVN as enquirer', ['', '2026-09-11']],
    ['W118377', ['', '2026-09-18'], 'Harold Nance', ['', '1950-06-03'], '999 611 3402', 'Sophie Latchford', 'Ward Manager', 'Tamar and Exe Mental Health Trust', 'No liaison nurse at weekends, patient on 1:1 for 4 days', ['2', 2], 'Weekend cover agreed', ['', '2026-09-23'], 'Rota from 3 October', ['', '2026-09-25']],
    ['W118590', ['', '2026-10-02'], 'Patience Okoro', ['', '1988-12-19'], '999 633 8871', 'Michelle Corrigan', 'Tissue Viability Nurse', 'Moorside Homecare Ltd', 'Dressings not changed for 9 days', ['1', 1], '', '', '', ''],
    ['W118702', ['', '2026-10-14'], 'Gwendoline Ackland', ['', '1931-10-14'], '999 640 7715', 'Lucy Beddoes', 'Discharge Coordinator', 'Moorside Homecare Ltd', 'No record of who accepted restart', ['1', 1], 'On-call log sent', ['', '2026-10-16'], 'Named person for each restart', ['', '2026-10-20']],
  ],
} // prettier-ignore

export const police: LogOf = {
  realDates: true, above: [], below: [],
  columns: [
    ['Niche ref', 'subject.reference'], ['Child', 'subject.name'], ['Date of birth', 'subject.dateOfBirth'], ['Raised on', 'raisedOn'], ['Officer', 'escalatedBy.name'], ['Agency disagreed with', 'escalatedTo.agency'], ['Person spoken to', 'escalatedTo.name'],
    ['Nature of disagreement', 'concern.summary'], ['Outcome wanted', 'concern.outcomeSought'], ['Agreed outcome', 'outcome.summary'], ['Date agreed', 'outcome.agreedOn'], ['Stage resolved', 'outcome.stage'],
  ],
  rows: [
    ['4126/0991', 'Kian Prewett', ['', '2013-08-30'], ['', '2026-10-01'], 'PC Lorna Tidswell', 'Harbour Academy', 'Mr G. Abara', 'Excluded before police told', 'Referral, exclusion looked at again', 'Referral accepted', ['', '2026-10-06'], ['Stage 1', 1]],
    ['4126/1187', 'Jodie Lascelles', ['', '2010-01-25'], ['', '2026-10-09'], 'DC Omar Nazir', 'Haverleigh Children’s Social Care', 'Joe Farrant', 'No appropriate adult for 7 hours', 'Rota to be answered at night', '', '', ''],
    ['4126/1302', 'Ashton Peverell', ['', '2012-07-08'], ['', '2026-10-23'], 'PC Lorna Tidswell', 'Haverleigh Community Health NHS Trust', 'Beatrice Oyewole', 'Medical refused as injury was 3 days old', 'Medical', 'Medical done 24 October', ['', '2026-10-26'], ['Stage 2', 2]],
  ],
} // prettier-ignore

export const housing: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Tenant', 'subject.name'], ['Address', 'subject.address'], ['Date of challenge', 'raisedOn'], ['Challenged by', 'escalatedBy.name'], ['Agency challenged', 'escalatedTo.agency'], ['Why', 'concern.summary'], ['Reply', 'response.summary'], ['Date of reply', 'response.on'], ['How resolved', 'outcome.summary'], ['Date resolved', 'outcome.agreedOn'],
  ],
  rows: [
    ['Mr S. Bowden', '4 Tern Court, Exewater', ['15/09/2026', '2026-09-15'], 'Nadia Hussein', 'Tolland Council Adult Care', 'Referred 4 times for self-neglect, no visit', 'Allocated to a worker', ['21/09/2026', '2026-09-21'], 'Visited with us, deep clean booked', ['29/09/2026', '2026-09-29']],
    ['Lynette Crabbe', '17 Heron Way, Exewater', ['08/10/2026', '2026-10-08'], 'Phil Uren', 'Tolland and Exe Police', 'Marker removed from the address without telling us', 'Marker back on', ['09/10/2026', '2026-10-09'], 'Police to ring before removing markers', ['12/10/2026', '2026-10-12']],
    ['Mrs D. Olliffe', '', ['03/11/2026', '2026-11-03'], 'Nadia Hussein', 'Lower Tolland Surgery', 'Will not say if she is registered, "confidential"', '', '', '', ''],
  ],
} // prettier-ignore

export const college: LogOf = {
  realDates: false, above: [], below: [],
  columns: [
    ['Student', 'subject.name'], ['DOB', 'subject.dateOfBirth'], ['Date raised', 'raisedOn'], ['Raised by', 'escalatedBy.name'], ['Raised with (agency)', 'escalatedTo.agency'], ['Issue', 'concern.summary'], ['Outcome', 'outcome.summary'], ['Date closed', 'outcome.agreedOn'],
  ],
  rows: [
    ['C. Rudge', ['11/11/2008', '2008-11-11'], ['30/09/2026', '2026-09-30'], 'Martin Ely', 'Lacey Bay Hospitals NHS Trust', 'Nobody prescribing insulin', 'Clinic keeps her until seen', ['14/10/2026', '2026-10-14']],
    ['Idris Fallow', ['06/04/2009', '2009-04-06'], ['13/10/2026', '2026-10-13'], 'Martin Ely', 'Port Lacey Council', 'No transport so not attending', '', ''],
    ['Poppy Garland', ['27/02/2008', '2008-02-27'], ['21/10/2026', '2026-10-21'], 'Sheila Monk', 'Port Lacey Adult Services', 'Transition assessment refused until 18', 'Assessment started', ['03/11/2026', '2026-11-03']],
  ],
} // prettier-ignore
