/** The invented organisations of the sample board, as people there write them. */
export const agencies = {
  council: { name: 'Northmere Council Adult Social Care', short: 'Northmere ASC' },
  hospital: { name: 'Valeside University Hospitals NHS Foundation Trust', short: 'VUH' },
  mentalHealth: { name: 'Greywater Partnership NHS Foundation Trust', short: 'GPFT' },
  community: { name: 'Ambermill Community Health NHS Trust', short: 'ACHT' },
  icb: { name: 'Northmere and Valeside Integrated Care Board', short: 'NV ICB' },
  police: { name: 'Northmere Constabulary', short: 'Northmere Police' },
  ambulance: { name: 'Three Rivers Mouth Ambulance Service NHS Trust', short: 'TRMAS' },
  housing: { name: 'Ambermill District Council Housing', short: 'Ambermill Housing' },
  probation: { name: 'Probation Service Northmere', short: 'Northmere Probation' },
  charity: { name: 'Harbour Light', short: 'Harbour Light' },
  care: { name: 'Oakfield Care Group', short: 'Oakfield' },
  surgery: { name: 'Tolmere Road Surgery', short: 'Tolmere Rd Surgery' },
} as const

export type AgencyId = keyof typeof agencies

/** Invented staff, two to an agency: the practitioner who raises or answers, and the manager. */
export const staff: Record<AgencyId, readonly [Person, Person]> = {
  council: [person('Imogen Farrant', 'Social worker'), person('Dilwyn Prothero', 'Service manager')],
  hospital: [
    person('Adaeze Nwosu', 'Ward sister'),
    person('Callum Breck', 'Lead nurse, safeguarding adults'),
  ],
  mentalHealth: [person('Rohini Wickram', 'Care co-ordinator'), person('Piers Holloway', 'Team manager')],
  community: [person('Megan Ashdown', 'District nurse'), person('Tobias Quell', 'Locality manager')],
  icb: [person('Sunniva Marsh', 'Continuing healthcare nurse'), person('Godfrey Lamb', 'Designated nurse')],
  police: [person('DS Orla Kestrel', 'Detective sergeant'), person('DI Hamish Rook', 'Detective inspector')],
  ambulance: [person('Leif Sandford', 'Paramedic'), person('Petra Wyndham', 'Safeguarding lead')],
  housing: [person('Bronwen Tarrant', 'Tenancy officer'), person('Silas Merrow', 'Housing services manager')],
  probation: [person('Yusuf Calder', 'Probation officer'), person('Hester Vane', 'Head of delivery unit')],
  charity: [person('Corin Blythe', 'Support worker'), person('Anneka Frost', 'Project manager')],
  care: [person('Delphine Okoro', 'Registered manager'), person('Rufus Garland', 'Regional manager')],
  surgery: [person('Dr Ines Halloran', 'GP partner'), person('Marcus Petrie', 'Practice manager')],
}

export interface Person {
  readonly name: string
  readonly jobTitle: string
}
function person(name: string, jobTitle: string): Person {
  return { name, jobTitle }
}
