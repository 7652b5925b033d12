import { heading, list, pageHeading, paragraph, type PaperBlock, type PaperText } from '../paper/paper'
import type { PackDeadline, PackFacts, PackStage } from './pack-facts'
import { deadlineSentence, notRecorded, onDay, outcomeWords, said } from './words'

/** What happened, by date. */
export function chronologySection({ chronology }: PackFacts): PaperBlock[] {
  return [
    heading(1, 'Chronology'),
    {
      kind: 'table',
      caption: 'What happened, and where it is recorded',
      rowHeaders: true,
      columns: [
        { label: 'Date', width: 20 },
        { label: 'What happened', width: 27 },
        { label: 'Detail', width: 31 },
        { label: 'Document', width: 22 },
      ],
      rows: chronology.map(({ on, what, detail, document }) => [
        onDay(on),
        what,
        detail ?? '',
        document ?? '',
      ]),
    },
  ]
}

/** The stages of the protocol, its deadlines, and first of all what was missed and by whom. */
export function deadlinesSection({ stages, deadlines }: PackFacts): PaperBlock[] {
  const missed = deadlines.filter(({ outcome }) => outcome === 'missed' || outcome === 'late')
  const unknown = deadlines.filter(({ outcome }) => outcome === 'unknown')
  return [
    pageHeading('Stages and deadlines'),
    heading(2, 'What was missed, and by whom'),
    missed.length === 0
      ? paragraph('No deadline is recorded as missed or late.')
      : list(missed.map(missedSentence)),
    ...(unknown.length === 0 ? [] : [paragraph(`Of ${unknown.length} other ${unknown.length === 1 ? 'deadline' : 'deadlines'} it is not recorded whether they were met; nothing is assumed either way.`, 'note')]),
    heading(2, 'Stages'),
    {
      kind: 'table',
      caption: 'The stages of the protocol and how the escalation went through them',
      rowHeaders: true,
      columns: [{ label: 'Stage', width: 15 }, { label: 'Who meets whom', width: 26 }, { label: 'From', width: 15 }, { label: 'Until', width: 15 }, { label: 'How it went', width: 29 }],
      rows: stages.map((stage) => [stage.name, stage.who, entered(stage), stage.state === 'entered' ? left(stage) : '', { paragraphs: wentLines(stage) }]),
    },
    heading(2, 'Deadlines'),
    ...(deadlines.length === 0 ? [paragraph('No deadline of the protocol has begun to run.')] : [deadlineTable(deadlines)]),
  ]
} // prettier-ignore

function deadlineTable(deadlines: readonly PackDeadline[]): PaperBlock {
  return {
    kind: 'table',
    caption: 'Every deadline that has begun to run',
    rowHeaders: true,
    columns: [{ label: 'What had to be done', width: 30 }, { label: 'Whose turn', width: 20 }, { label: 'Due', width: 14 }, { label: 'Done', width: 14 }, { label: 'How it turned out', width: 22 }],
    rows: deadlines.map((deadline) => [
      { paragraphs: [deadline.what, `${deadline.stage}; ${deadline.clause}`] },
      deadline.whose,
      deadline.dueOn === null ? 'No date set' : onDay(deadline.dueOn),
      deadline.doneOn === null ? '' : onDay(deadline.doneOn),
      { paragraphs: [[{ strong: outcomeWords[deadline.outcome] }], ...(deadline.note === null ? [] : [deadline.note])] },
    ]),
  }
} // prettier-ignore

const missedSentence = (deadline: PackDeadline): PaperText => [
  { strong: deadline.whose },
  `: ${deadline.what} (${deadline.stage}; ${deadline.clause}). ${deadlineSentence(deadline)}`,
]

const entered = ({ state, enteredOn }: PackStage): string =>
  state === 'entered' ? onDay(enteredOn) : state === 'passed-over' ? 'Passed over' : 'Not reached'
const left = ({ leftOn }: PackStage): string =>
  leftOn === null ? 'Still there, or not recorded' : onDay(leftOn)

function wentLines({ how, tried }: PackStage): string[] {
  const account =
    tried === null ? [] : [`Tried by ${tried.who}${tried.account === null ? '' : `: ${tried.account}`}`]
  const lines = [...(how === null ? [] : [how]), ...account]
  return lines.length === 0 ? [''] : lines
}

/** What was agreed, and what is left to be done. */
export function actionsSection({ agreed, actions, duties }: PackFacts): PaperBlock[] {
  const all = [
    ...actions.map(({ what, owner, due, doneOn, note }) => ({ what, owner, due, doneOn, note })),
    ...duties.map(({ what, due, doneOn }) => ({ what, owner: 'Under the protocol', due, doneOn, note: null })),
  ]
  const outstanding = all.filter(({ doneOn }) => doneOn === null)
  const done = all.filter(({ doneOn }) => doneOn !== null)
  return [
    heading(1, 'Actions'),
    heading(2, 'Agreed so far'),
    paragraph(said(agreed), agreed === null ? 'plain' : 'quote'),
    heading(2, 'Outstanding'),
    ...(outstanding.length === 0
      ? [paragraph('No action is outstanding on the register.')]
      : [actionTable('Actions not done yet', 'Due', outstanding.map((a) => [a.what, a.owner, a.due === null ? 'No date set' : onDay(a.due), a.note ?? '']))]),
    heading(2, 'Done'),
    ...(done.length === 0
      ? [paragraph('No action is recorded as done.')]
      : [actionTable('Actions done', 'Done', done.map((a) => [a.what, a.owner, a.due === null ? onDay(a.doneOn) : `${onDay(a.doneOn)}; due ${onDay(a.due)}`, a.note ?? '']))]),
  ]
} // prettier-ignore

function actionTable(caption: string, when: string, rows: string[][]): PaperBlock {
  return {
    kind: 'table',
    caption,
    columns: [
      { label: 'What', width: 40 },
      { label: 'Owner', width: 22 },
      { label: when, width: 16 },
      { label: 'Note', width: 22 },
    ],
    rows: rows.map((row) => row.map((cell) => (cell === '' ? '' : cell || notRecorded))),
  }
}
