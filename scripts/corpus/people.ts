/** Values that are hard on a reader. Every person, place and agency is invented; numbers are of the ranges kept for fiction. */
export const persons = [
  'Siân O’Rourke-Pryce', 'Mr D’Arcy Holdsworth', "Bernadette O'Shea", 'Frances Child', 'June Day', 'Mrs Ivy Page',
  'Tadhg Mac Giolla Bhríde', 'Anneliese Ó Catháin', 'Gordon Post', 'Kwabena Asante-Mensah', 'Jean-Luc de la Haye',
  'May Whitlock (known as Maisie)', 'Zbigniew Wróblewski', 'Stella Manager', 'A.B.', 'Dr Priscilla Date', 'LE', 'Margaret “Peggy” Lund',
  'van der Merwe, Pieter', 'HOLLOWAY Dennis', 'Chidi Okonkwo-Smythe', 'Patience Client',
] // prettier-ignore
export const professionals = [
  'Dr Nuala Fitzgerald-Amos', 'Jude Sargent', 'PC 2217 Omar Whitcombe', 'Sister Blessing Adeyemi', 'Rev. Tobias Crane', 'Will Sign',
  'Prof. Ingrid Söderqvist', 'Constance Service', 'DS Morag McAllister', 'Ms Precious Ncube', 'Alun ap Rhys', 'Penny Role',
  'Ishbel Farquharson-Tait', 'Cllr Dermot Quill', 'Xiu Ying Cheung', 'Mx Robin Ashdown', 'Callum Head', 'Mrs Dee Signature',
] // prettier-ignore
export const jobs = [
  'Team Manager (Adult Social Care)', 'Named Nurse for Safeguarding Adults', 'Designated Safeguarding Lead', 'Line Manager', 'Head of Service',
  'Detective Sergeant, Public Protection', 'GP Partner', 'Matron – Emergency Department', 'Social Worker', 'Housing Options Officer',
  'Senior Practitioner', 'Ward Manager', 'Safeguarding Lead', 'Assistant Director, Operations', 'Service Manager', 'CPN', 'Probation Officer',
  'Consultant Psychiatrist', 'Registered Manager', 'Deputy Head Teacher / DSL',
] // prettier-ignore
export const agencies = [
  'Lindmoor NHS Foundation Trust', 'Eastmarsh Constabulary', 'Orchard & Vine Care Home Ltd', 'St Swithin’s Hospice',
  'Lindmoor County Council – Adult Social Care', 'Agency Nursing Services Ltd', 'Response Ambulance CIC', 'Lindmoor and Eastmarsh ICB',
  'Fairhaven Housing Association', 'Tarnside Medical Centre', 'The Concern Trust', 'LEPUT', 'Outcome First Support Ltd',
  'Probation Service (East)', 'Age Concern Lindmoor', 'Wyvern Domiciliary Care', "Harbour Women's Aid", 'Upper Lune District Council',
  'St. Jude’s C of E Primary School', 'Stage Door Day Centre',
] // prettier-ignore
export const addresses = [
  'Flat 2, 14 St Mary’s Row\nLindmoor\nLM4 7QX', '1 The Old Rectory, Church Lane, Eastmarsh EM12 9ZZ', 'Ward 7B, Lindmoor General Hospital, LM1 1AA',
  'No fixed abode', 'Orchard & Vine Care Home\n22–24 Date Street\nUpper Lune UL3 0ZZ', '9a Agency Road, Thornwick, TK9 9QQ',
] // prettier-ignore
export const references = [
  'LM/2291-A',
  '999 123 4561',
  'P1042217',
  'AIS 00-4471',
  '7719203',
  'ASC-2026-00418',
] as const
export const contacts = [
  '01632 960417', '07700 900461', 'j.sargent@example.org', '01632 960 233 ext. 4', 'omar.whitcombe@example.org', '+44 1632 960871',
] // prettier-ignore
export const summaries = [
  'The ward intends to discharge on Friday without a package of care. The outcome of the last meeting was never shared and our concern is that she cannot manage the stairs.',
  'Referral sent 3 May; no acknowledgement.\nChased on 10 and 17 May.\nThe agency says the threshold is not met – we disagree.',
  'Stage 1 discussion took place by telephone but no response was received. The date of the strategy meeting has been changed twice.',
  'Police view: no crime disclosed.\nSocial care view: s.42 criteria are met.\nOur view: the adult is at risk of self-neglect & hoarding, and fire risk is high (see LFB visit).',
  'Refusal to complete a mental capacity assessment before the tenancy was ended.',
  'Disagreement about who is the lead agency. Name of lead professional has never been confirmed in writing, despite requests.',
  'Concerns about:\n• missed medication\n• unexplained bruising\n• no risk assessment',
  'Dr Date asked for the notes & was told "not our patient". Mr. Page’s family were not consulted, nor was the IMCA (instructed 4/2/26).',
] as const
export const sought = [
  'A joint visit within 5 working days.', 'That the case is allocated.\nThat a review date is set.', 'Best interests meeting',
  'Written confirmation of who is the lead agency', 'Discharge to be delayed until a care plan is agreed',
] as const // prettier-ignore
export const responses = [
  'We have reviewed the file and will allocate a worker this week.', 'Not agreed. The agency considers that its response was proportionate; see e-mail of 2 June.',
  'Meeting offered for Tuesday.\nCare plan to be shared beforehand.', 'Acknowledged, thank you. Date of visit to be confirmed by the team.',
] as const // prettier-ignore
export const outcomes = [
  'Enquiry re-opened; joint visit on 19 June.', 'Agreed:\n1. Lead agency is the council\n2. Review in 4 weeks',
  'No agreement reached. Escalate to the next stage.', 'Care package in place before discharge. Both agencies to share the learning with their staff.',
] as const // prettier-ignore
export const times = [
  '9 working days',
  '3 weeks',
  'Approx. 10 days',
  'Same day',
  '4 weeks and 2 days',
] as const
export const effects = [
  'The process worked well once managers were involved.', 'Slow. No reply for 8 days.', 'Effective – relationships kept.',
] as const // prettier-ignore
export const grounds = [
  'Levels of need or threshold', 'Communication between agencies', 'Roles and responsibilities',
] as const // prettier-ignore
