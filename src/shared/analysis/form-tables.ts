import type { FigureCell, FigureTable } from './figure-table'
import type { Figures } from './figures-schema'
import {
  all,
  counted,
  countColumn,
  plain,
  restsOn,
  row,
  share,
  shareColumn,
  totalRow,
  type Rests,
} from './table-parts'

/** What the forms themselves are like: stated times, remarks, people who come back, fields left blank. */
export function formTables(figures: Figures): FigureTable[] {
  return [statedTimes(figures), remarks(figures), repeats(figures), blanksByAgency(figures), blanksByField(figures)]
} // prettier-ignore

function statedTimes({ statedTime: time, cases: count }: Figures): FigureTable {
  const line = (value: string, label: string, of: number) =>
    row(value, [label], [counted(of, 'statedTime', value), share(of, count)])
  return {
    id: 'stated-time',
    title: 'Time taken as the form states it, against the time its dates give',
    note: 'Only a difference of more than one working day counts; words that cannot be read for certain are never taken for one.',
    rests: restsOn(count),
    heads: ['Stated time'],
    columns: [countColumn('cases', 'Escalations'), shareColumn('share', 'Share', 'cases')],
    rows: [
      line('differ', 'Differs by more than one working day', time.differ),
      line('no-difference', 'No difference found', time.noDifference),
      line('not-computed', 'Stated, but a date to compare with is not recorded', time.notComputed),
      line('not-stated', 'Not stated', time.notStated),
      totalRow([all(count), share(count, count)], 'All escalations'),
    ],
  }
}

function remarks({ remarks: { made, none, agencies } }: Figures): FigureTable {
  const columns = [
    countColumn('made', 'With a remark'),
    countColumn('none', 'Without'),
    shareColumn('share', 'Share with a remark', 'made', 'none'),
  ]
  return {
    id: 'remarks',
    title: 'Remarks on how well the policy worked, by escalating agency',
    note: 'Of escalations that have ended. What the remarks say is for people to read.',
    rests: [{ label: 'Ended', cell: counted(made + none, 'resolved', null) }],
    heads: ['Agency'],
    columns,
    rows: [
      ...agencies.map(({ agency, made: said, none: silent }) => {
        const by = { dimension: 'made', value: agency } as const
        return row(agency, [agency], [
          counted(said, 'remark', 'yes', by), counted(silent, 'remark', 'no', by), share(said, said + silent),
        ])
      }),
      totalRow([counted(made, 'remark', 'yes'), counted(none, 'remark', 'no'), share(made, made + none)]),
    ],
  }
} // prettier-ignore

function repeats({ repeats: found, cases: count }: Figures): FigureTable {
  return {
    id: 'repeats',
    title: 'Repeat escalations',
    note: 'A person is known again by reference, or else by name and date of birth as written; escalations that give neither are in none.',
    rests: [...restsOn(count), { label: 'Give neither', cell: plain(found.unidentified) }],
    heads: ['Repeated'],
    columns: [countColumn('of', 'People or pairs'), countColumn('cases', 'Escalations')],
    rows: [
      row('person', ['About one person'], [plain(found.people), counted(found.cases, 'repeatPerson', null)]),
      row('pair', ['Between one pair of agencies'], [plain(found.pairs), plain(found.pairCases)]),
    ],
  }
}

const blankColumns = [
  countColumn('blank', 'Left blank'),
  countColumn('asked', 'Asked'),
  shareColumn('share', 'Share blank', 'blank', 'asked'),
]

function blanksByAgency({ forms }: Figures): FigureTable {
  return {
    id: 'forms-by-agency',
    title: 'Fields left blank on forms, by escalating agency',
    note: 'Forms as they came. Counts what a form asks of whoever raises an escalation; answers that come later are not counted.',
    rests: formRests(forms.forms),
    heads: ['Agency'],
    columns: [countColumn('forms', 'Forms'), ...blankColumns],
    rows: [
      ...forms.agencies.map(({ agency, forms: count, asked, blank }) =>
        row(agency, [agency], [plain(count), plain(blank), plain(asked), share(blank, asked)]),
      ),
      totalRow([same('forms', forms.forms), ...formTotals(forms)]),
    ],
  }
}

const same = (name: string, value: number): FigureCell => ({ value, same: name })

const formRests = (count: number): Rests => [{ label: 'Forms', cell: same('forms', count) }]

function formTotals({ agencies }: Figures['forms']): FigureCell[] {
  const blank = agencies.reduce((sum, agency) => sum + agency.blank, 0)
  const asked = agencies.reduce((sum, agency) => sum + agency.asked, 0)
  return [same('fields left blank', blank), same('fields asked', asked), share(blank, asked)]
}

function blanksByField({ forms }: Figures): FigureTable {
  return {
    id: 'forms-by-field',
    title: 'Fields left blank on forms, by field',
    note: 'Forms as they came. Asked: forms that have the field.',
    rests: formRests(forms.forms),
    heads: ['Field'],
    columns: blankColumns,
    rows: [
      ...forms.fields.map(({ field, label, asked, blank }) =>
        row(
          field,
          [label],
          [
            { ...plain(blank), drill: { dimension: 'blankField', value: field } },
            plain(asked),
            share(blank, asked),
          ],
        ),
      ),
      totalRow(formTotals(forms)),
    ],
  }
}
