import { cell, heading, say, table, type Node } from './page'

const pairs = (rows: readonly (readonly [string, string])[]): Node =>
  table(rows.map(([label, value]) => [cell(say(label, { bold: true })), cell(say(value))]))
const grid = ([head = [], ...rows]: readonly (readonly string[])[]): Node =>
  table([
    head.map((text) => cell(say(text, { bold: true }))),
    ...rows.map((row) => row.map((text) => cell(say(text)))),
  ])

/** Parts of forms that ask nothing Accord keeps; what is written in them belongs to no field. */
const boxes = {
  family: [
    heading('Next of kin and GP', 2),
    pairs([
      ['Name of next of kin', 'Hester Lomax'], ['Relationship', 'Niece'], ['Next of kin telephone', '01632 960732'], ['GP', 'Dr Wilfrid Nance'], ['Ethnicity', 'White British'],
    ]),
  ],
  others: [
    heading('Other agencies involved', 2),
    grid([['Name', 'Role', 'Agency', 'Contact'], ['Odile Marsh', 'Fire safety officer', 'Eastmarsh Fire and Rescue', '01632 960812'], ['Ken Bisley', 'Support worker', 'Harbour Floating Support', '01632 960813']]),
  ],
  chronology: [
    heading('Chronology of contacts', 2),
    grid([['Date', 'Contact', 'By whom'], ['01/04/2026', 'Telephone call, no reply', 'Odile Marsh'], ['08/04/2026', 'E-mail sent', 'Ken Bisley'], ['15/04/2026', 'Visit', 'Odile Marsh']]),
  ],
  office: [
    heading('For office use only', 2),
    pairs([['Received by', 'Mabel Kell'], ['Date received', '25/06/2026'], ['Log number', 'ESC-0042'], ['Checked by', 'Piers Dunn'], ['Date', '26/06/2026']]),
  ],
} as const // prettier-ignore

export const boxOf = (name: keyof typeof boxes): readonly Node[] => boxes[name]
