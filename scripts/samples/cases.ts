import type { AgencyId } from './agencies'

/** One step of a case for which a form was sent. */
export interface SampleStep {
  readonly stage: 1 | 2 | 3
  /** Date on the form. */
  readonly on: string
}

export interface SampleCase {
  readonly person: string
  readonly born: string
  readonly record: string
  readonly from: AgencyId
  readonly to: AgencyId
  readonly raisedOn: string
  readonly ground: string
  readonly reason: string
  readonly sought: string
  readonly steps: readonly SampleStep[]
  readonly response?: { readonly on: string; readonly text: string }
  readonly outcome?: {
    readonly on: string
    readonly stage: 1 | 2 | 3
    readonly text: string
    readonly took: string
    readonly effective: string
  }
}

const grounds = {
  threshold: 'Levels of need or threshold',
  response: 'Response to a safeguarding concern',
  roles: 'Roles and responsibilities',
  communication: 'Communication between agencies',
  practice: 'Practice or case management',
  action: 'Action or lack of action on a referral, assessment or enquiry',
  capacity: 'Mental health or mental capacity',
} as const

const worked = 'The protocol was clear and the managers spoke the same day.'
const slow = 'It worked once the right manager was found; that took longer than it should.'

/** Thirty-one escalations of April 2025 to March 2026. Everybody and everything in them is invented. */
export const sampleCases: readonly SampleCase[] = [
  made('Edith Marlowe', '1941-03-09', 'NM-20417', 'hospital', 'council', '2025-04-08', 'threshold', 'Ward staff believe the discharge plan leaves Mrs Marlowe without night-time care. Adult Social Care consider that the threshold for a further assessment is not met.', 'A joint assessment before discharge.', [[1, '2025-04-08'], [2, '2025-04-14']], ['2025-04-10', 'The social worker reviewed the file and spoke to the ward.'], ['2025-04-17', 2, 'Joint assessment held on the ward; night sitting agreed for six weeks.', '7 working days', worked]),
  made('Bertram Osei', '1958-11-23', 'NM-20433', 'charity', 'housing', '2025-04-15', 'action', 'Three reports of cuckooing at the property have had no reply.', 'A visit with the police within the week.', [[1, '2025-04-15']], ['2025-04-17', 'Visit arranged with the neighbourhood team.'], ['2025-04-22', 1, 'Joint visit made; locks changed and a closure order applied for.', '3 working days', worked]),
  made('Florence Adeyemi', '1936-06-30', 'NM-20458', 'care', 'surgery', '2025-04-29', 'communication', 'Medication changes are not being passed to the home after hospital appointments.', 'A named contact at the surgery.', [[1, '2025-04-29']], ['2025-05-01', 'Named pharmacist offered.'], ['2025-05-06', 1, 'Pharmacist will telephone the home after each change.', '4 working days', worked]),
  made('Gerald Tipton', '1949-01-17', 'NM-20466', 'police', 'council', '2025-05-07', 'response', 'A concern about financial abuse by a neighbour was closed without speaking to Mr Tipton.', 'The enquiry to be reopened.', [[1, '2025-05-07'], [2, '2025-05-15'], [3, '2025-05-27']], ['2025-05-12', 'The decision was reviewed and stands.'], ['2025-06-03', 3, 'The Chair recommended that the enquiry be reopened with an independent advocate. Both agencies accepted.', '18 working days', slow]),
  made('Miriam Castell', '1963-09-02', 'NM-20479', 'community', 'mentalHealth', '2025-05-19', 'capacity', 'Agencies disagree about whether Miss Castell has capacity to refuse wound care.', 'A joint capacity assessment.', [[1, '2025-05-19'], [2, '2025-05-29']], ['2025-05-22', 'A psychiatrist will see her at the clinic.'], ['2025-06-04', 2, 'Joint assessment completed; best-interests meeting held.', '11 working days', slow]),
  made('Albert Nunn', '1944-12-05', 'NM-20492', 'council', 'hospital', '2025-06-02', 'practice', 'Repeated discharge without a completed skin check.', 'A review of the ward’s discharge checklist.', [[1, '2025-06-02']], ['2025-06-04', 'The matron has audited ten discharges.'], ['2025-06-09', 1, 'Checklist changed; audit to be repeated in September.', '5 working days', worked]),
  made('Rosalind Keogh', '1955-04-21', 'NM-20501', 'housing', 'mentalHealth', '2025-06-11', 'roles', 'No agency will lead on hoarding at the property.', 'A lead professional.', [[1, '2025-06-11'], [2, '2025-06-19']], ['2025-06-16', 'The team does not accept hoarding as a primary need.'], ['2025-06-26', 2, 'Mental health trust leads for twelve weeks with housing support.', '11 working days', slow]),
  made('Winston Achebe', '1939-08-14', 'NM-20513', 'ambulance', 'council', '2025-06-23', 'response', 'Four concerns in a month about self-neglect were each closed at triage.', 'One enquiry for all four.', [[1, '2025-06-23']], ['2025-06-25', 'All four were read together.'], ['2025-06-30', 1, 'Section 42 enquiry opened covering all four concerns.', '5 working days', worked]),
  made('Hilda Brankscombe', '1932-02-28', 'NM-20527', 'care', 'hospital', '2025-07-03', 'communication', 'Discharge at 11 pm without notes or medication.', 'An apology and a change of practice.', [[1, '2025-07-03']], ['2025-07-07', 'The site manager has looked into the night in question.'], ['2025-07-10', 1, 'No discharge to care homes after 8 pm without agreement.', '5 working days', worked]),
  made('Desmond Quarrie', '1970-10-10', 'NM-20538', 'probation', 'housing', '2025-07-14', 'action', 'Temporary accommodation ended with one day’s notice while a safeguarding plan was in place.', 'Accommodation restored until the plan is reviewed.', [[1, '2025-07-14'], [2, '2025-07-18']], ['2025-07-16', 'The notice was correct under the licence.'], ['2025-07-23', 2, 'Accommodation extended by four weeks.', '7 working days', worked]),
  made('Agnes Thornbury', '1947-05-19', 'NM-20544', 'surgery', 'council', '2025-07-28', 'threshold', 'Carer breakdown was treated as a request for information.', 'A carer’s assessment within the week.', [[1, '2025-07-28']], ['2025-07-30', 'A carer’s assessment is booked.'], ['2025-08-04', 1, 'Carer’s assessment made and respite arranged.', '1 week', worked]),
  made('Kwame Boadu', '1952-07-07', 'NM-20559', 'hospital', 'mentalHealth', '2025-08-12', 'capacity', 'No liaison psychiatry view for five days.', 'An assessment within 24 hours.', [[1, '2025-08-12'], [2, '2025-08-20'], [3, '2025-09-01']], ['2025-08-15', 'The team had no capacity to attend.'], ['2025-09-08', 3, 'The Chair recommended a standing cover arrangement; accepted by both trusts.', '18 working days', slow]),
  made('Lettice Amory', '1929-01-31', 'NM-20566', 'council', 'care', '2025-08-26', 'practice', 'Falls are not being reported to the social worker.', 'Falls reported the same day.', [[1, '2025-08-26']], ['2025-08-28', 'Reporting was missed during a change of manager.'], ['2025-09-02', 1, 'Daily falls report sent for three months.', '5 working days', worked]),
  made('Orson Pettifer', '1960-03-03', 'NM-20571', 'police', 'mentalHealth', '2025-09-09', 'roles', 'Disagreement on who conveys to the place of safety.', 'The agreed conveyance protocol to be followed.', [[1, '2025-09-09']], ['2025-09-11', 'The duty manager accepts the protocol was not followed.'], ['2025-09-16', 1, 'Conveyance protocol reissued to all crews.', '5 working days', worked]),
  made('Cecily Drummond', '1943-06-16', 'NM-20588', 'community', 'council', '2025-09-22', 'response', 'A pressure ulcer concern was returned with no reason.', 'A reason in writing.', [[1, '2025-09-22'], [2, '2025-10-01']], ['2025-09-25', 'The decision letter had not been sent.'], ['2025-10-07', 2, 'Decision reversed and enquiry started.', '11 working days', slow]),
  made('Jasper Lindqvist', '1978-12-12', 'NM-20595', 'charity', 'mentalHealth', '2025-10-06', 'threshold', 'Discharged from the service while sleeping rough.', 'The referral to be looked at again.', [[1, '2025-10-06'], [2, '2025-10-14']], ['2025-10-09', 'The service had lost contact.'], ['2025-10-21', 2, 'Outreach worker allocated for eight weeks.', '11 working days', worked]),
  made('Primrose Vickery', '1938-09-27', 'NM-20603', 'hospital', 'council', '2025-10-20', 'action', 'No package of care eleven days after Mrs Vickery was ready to leave.', 'A date.', [[1, '2025-10-20']], ['2025-10-22', 'A provider has been found.'], ['2025-10-27', 1, 'Package started on 27 October.', '5 working days', worked]),
  made('Tobiah Renshaw', '1966-02-14', 'NM-20611', 'housing', 'council', '2025-11-03', 'threshold', 'Self-neglect with fire risk was not accepted for enquiry.', 'A multi-agency meeting.', [[1, '2025-11-03'], [2, '2025-11-12']], ['2025-11-06', 'Advice given only.'], ['2025-11-19', 2, 'Meeting held; fire service visit and enquiry agreed.', '12 working days', slow]),
  made('Nerys Calloway', '1951-08-08', 'NM-20624', 'care', 'community', '2025-11-17', 'communication', 'Nursing visits cancelled without telling the home.', 'Notice of any change.', [[1, '2025-11-17']], ['2025-11-19', 'A new rota system is being used.'], ['2025-11-24', 1, 'Visits confirmed by text on the day before.', '5 working days', worked]),
  made('Percival Stroud', '1946-04-04', 'NM-20630', 'ambulance', 'surgery', '2025-12-01', 'communication', 'Frequent callers’ plans are not shared.', 'Plans shared within two days.', [[1, '2025-12-01']], ['2025-12-03', 'The surgery will use the shared record.'], ['2025-12-08', 1, 'Plans now on the shared care record.', '5 working days', worked]),
  made('Ottilie Fairbrass', '1934-11-11', 'NM-20642', 'council', 'icb', '2025-12-10', 'roles', 'Dispute about who funds care while eligibility is decided.', 'Funding without prejudice.', [[1, '2025-12-10'], [2, '2025-12-18'], [3, '2026-01-07']], ['2025-12-15', 'The board does not fund before the checklist.'], ['2026-01-14', 3, 'The Chair recommended without-prejudice funding; accepted.', '22 working days', slow]),
  made('Ezekiel Marsh-Cole', '1972-05-25', 'NM-20655', 'mentalHealth', 'police', '2025-12-22', 'response', 'A report of assault on the ward was not recorded as a crime.', 'A crime number.', [[1, '2025-12-22']], ['2025-12-29', 'The report was recorded on 29 December.'], ['2026-01-05', 1, 'Crime recorded; officer in the case named.', '7 working days', worked]),
  made('Maude Ellery', '1940-10-19', 'NM-20668', 'hospital', 'housing', '2026-01-12', 'action', 'The patient cannot go home because the boiler has not been repaired.', 'A repair within two days.', [[1, '2026-01-12']], ['2026-01-14', 'A contractor attends today.'], ['2026-01-15', 1, 'Boiler repaired.', '3 working days', worked]),
  made('Linus Abernathy', '1957-07-22', 'NM-20671', 'council', 'mentalHealth', '2026-01-19', 'capacity', 'Disagreement on whether Mr Abernathy can manage his money.', 'A fresh assessment.', [[1, '2026-01-19'], [2, '2026-01-28']], ['2026-01-22', 'Previous assessment stands.'], undefined),
  made('Sabine Orchard', '1968-03-15', 'NM-20684', 'charity', 'council', '2026-02-02', 'threshold', 'Domestic abuse concern closed as no care and support needs.', 'The decision to be looked at again.', [[1, '2026-02-02'], [2, '2026-02-11']], ['2026-02-05', 'Needs were not evident at triage.'], ['2026-02-18', 2, 'Concern reopened as an enquiry.', '12 working days', worked]),
  made('Thaddeus Winslow', '1942-01-05', 'NM-20699', 'community', 'care', '2026-02-10', 'practice', 'Thickener is not being used as prescribed.', 'Staff trained at once.', [[1, '2026-02-10']], undefined, undefined),
  made('Beatrix Langdale', '1937-12-24', 'NM-20702', 'surgery', 'mentalHealth', '2026-02-23', 'threshold', 'Memory clinic referral returned twice.', 'The referral to be accepted.', [[1, '2026-02-23'], [2, '2026-03-04']], ['2026-02-26', 'Referral does not meet criteria.'], undefined),
  made('Caspian Rowe', '1981-06-06', 'NM-20715', 'probation', 'council', '2026-03-02', 'roles', 'Nobody is leading the plan on release.', 'A lead named before release.', [[1, '2026-03-02']], ['2026-03-04', 'A lead has been named.'], ['2026-03-06', 1, 'Adult Social Care lead from the day of release.', '4 working days', worked]),
  made('Henrietta Blackwood', '1933-08-20', 'NM-20728', 'hospital', 'council', '2026-03-10', 'action', 'Deprivation of liberty application not looked at in four months.', 'An assessor.', [[1, '2026-03-10'], [2, '2026-03-18']], ['2026-03-13', 'There is a waiting list.'], undefined),
  made('Ambrose Teller', '1953-09-13', 'NM-20736', 'police', 'housing', '2026-03-17', 'communication', 'Exploited tenant’s new address was given to a caller.', 'A review of what happened.', [[1, '2026-03-17']], ['2026-03-19', 'A review is under way.'], undefined),
  made('Verity Hallam', '1964-02-29', 'NM-20749', 'mentalHealth', 'hospital', '2026-03-24', 'practice', 'A patient was left in a corridor for nine hours without observation.', 'A joint review.', [[1, '2026-03-24']], undefined, undefined),
] // prettier-ignore

type Step = readonly [1 | 2 | 3, string]
type Outcome = readonly [string, 1 | 2 | 3, string, string, string]
function made(person: string, born: string, record: string, from: AgencyId, to: AgencyId, raisedOn: string, ground: keyof typeof grounds, reason: string, sought: string, steps: readonly Step[], response?: readonly [string, string], outcome?: Outcome): SampleCase {
  return {
    person, born, record, from, to, raisedOn, ground: grounds[ground], reason, sought,
    steps: steps.map(([stage, on]) => ({ stage, on })),
    ...(response ? { response: { on: response[0], text: response[1] } } : {}),
    ...(outcome ? { outcome: { on: outcome[0], stage: outcome[1], text: outcome[2], took: outcome[3], effective: outcome[4] } } : {}),
  }
} // prettier-ignore
