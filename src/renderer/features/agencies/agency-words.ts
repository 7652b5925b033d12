import type { AgencyType } from '@shared/domain/agency'

export const agencyTypeWords: Record<AgencyType, string> = {
  'local-authority': 'Local authority',
  'nhs-trust': 'NHS trust',
  'integrated-care-board': 'Integrated care board',
  'primary-care': 'Primary care',
  ambulance: 'Ambulance',
  police: 'Police',
  fire: 'Fire and rescue',
  probation: 'Probation',
  housing: 'Housing',
  education: 'Education',
  voluntary: 'Voluntary sector',
  'care-provider': 'Care provider',
  board: 'Safeguarding board',
  other: 'Other',
  unknown: 'Not known',
}
