/** What other people write. Every person, place and agency is invented; numbers are of the ranges kept for fiction. */
export const subjects = [
  'Agnes Tolliver', 'Mr Rhodri Beynon', 'Tommy-Lee Garrick', 'Mrs Parveen Akhtar-Lowe', 'Baby Ferrand', 'K.T.', 'Oluwaseun Adébáyò',
  'Iris Nightingale-Home', 'Master Finley Stead', 'Elspeth MacAskill', 'Ms Grace Ward', 'STUBBS, Norman',
] // prettier-ignore
/** As written in the box for a name, and the name. */
export const names: readonly (readonly [written: string, name: string])[] = [
  ['Cath Boyle (SW)', 'Cath Boyle'], ['Dr Imran Sheikh', 'Dr Imran Sheikh'], ['Bethan Rowlands, Team Manager', 'Bethan Rowlands'],
  ['Lorraine Peck', 'Lorraine Peck'], ['Mrs S. Abernethy', 'Mrs S. Abernethy'], ['Kofi Mensah-Boateng', 'Kofi Mensah-Boateng'],
  ['Jodie Larkin (HV)', 'Jodie Larkin'], ['Sgt Neil Pargeter', 'Sgt Neil Pargeter'], ['Mr G Oakes', 'Mr G Oakes'], ['Ruth Manning-Day', 'Ruth Manning-Day'],
  ['Prof Edwina Stroud', 'Prof Edwina Stroud'], ['Tegwen Prys, Safeguarding Lead', 'Tegwen Prys'], ['Sam Okoro', 'Sam Okoro'],
] // prettier-ignore
export const jobs = [
  'Advanced Practitioner', 'Health Visitor', 'Head of Safeguarding (Adults)', 'Specialist Nurse', 'Tenancy Sustainment Officer', 'Class Teacher & DSL',
  'Group Manager', 'Community Psychiatric Nurse', 'Police Sergeant', 'Operations Director', 'IRO', 'Hospital Discharge Co-ordinator',
] // prettier-ignore
export const agencies = [
  'Aldermere Borough Council', 'Pellworth Hospitals NHS Trust', 'Skerrow Council Social Work', 'Llanbryn University Health Board', 'Brightwater Homes',
  'North Vale Police', 'Kingfisher Primary School', 'Willow & Ash Supported Living', 'The Larches Surgery', 'Vale Recovery Partnership', 'Ty Gobaith Care',
] // prettier-ignore
export const contacts = [
  '0117 496 0312', 'c.boyle@example.com', '07700 900118', '01632 960555 (office hours)', 'duty.team@example.net', '020 7946 0281',
] // prettier-ignore
export const addresses = [
  '22 Quarry Lane, Aldermere, AM3 2PP',
  'The Larches\nMill Road\nPellworth\nPV1 4TT',
  'c/o Rowan Court, Skerrow',
  '7 Heol y Bryn, Llanbryn LB9 0AA',
] as const
export const references = ['LCS 448812', 'W/20391', '943 476 5919', 'SW-77120-B', '00451987'] as const
export const concerns = [
  'Children’s services closed the case after one visit. School have recorded six incidents since January and do not think the risk has gone down.',
  'Two strategy meetings were cancelled at short notice. We asked for a new date on 4 March and again on 11 March.\n\nNo date has been offered. Mother has since returned to the address.',
  'Health and housing do not agree who should fund the deep clean. Meanwhile Mr Beynon is sleeping in his chair; the fire service rates the risk as high.',
  'Decision: no further action. Reason given: adult has capacity. We do not accept this, as no assessment is on file and the carer was in the room.',
  '1. Referral made 02/02/2026 – not acknowledged.\n2. Second referral 16/02/2026 – screened out.\n3. Third referral by telephone, name of person spoken to not given.',
  'The placement gave 28 days’ notice. Commissioners say that it is for the allocated worker to find another, the worker says it is for commissioners.',
] as const
export const wanted = [
  'A multi-agency meeting chaired by someone independent of both teams.', 'The decision to close to be reversed and the case re-allocated.',
  'Agreement on who pays, by the end of the month.\nA named contact until then.', 'A mental capacity assessment by a practitioner who has not met the family',
] // prettier-ignore
export const replies = [
  'The file was re-read by the service manager. The decision stands: thresholds were applied correctly.',
  'We are sorry for the delay. A meeting has been arranged for 19 May and minutes will follow.',
  'Partly accepted.\nThe assessment should have been written up. It will be.',
] as const
export const endings = [
  'Meeting held. Case re-opened; lead worker named; review in six weeks.', 'No agreement. To go to the next stage.',
  'Both agencies to share the cost equally for three months.\nCommissioners to find a new placement.', 'Capacity assessment completed, decision confirmed. Closed.',
] // prettier-ignore
export const durations = ['12 working days', 'Five days', '2 weeks', '17 days', 'about a month'] as const
export const views = [
  'Helpful, once the right manager was found.', 'It took too long to get a reply from the other side.', 'Yes – clear steps.',
] as const // prettier-ignore
export const grounds = [
  'Threshold for intervention',
  'Delay or drift',
  'Information sharing',
  'Funding or placement',
] as const
