import { fodt } from '../../fodt'
import type { Filled } from '../../forms'
import { convertAll, save, saveConverted, saved, startSet } from '../../save'
import { emptySheet, fillSheet, type BoardForm, type Sheet } from '../filling'
import { writePacks } from '../pack'
import { posted, type Post } from '../post'
import { hertfordshire, warwickshire } from '../printed'
import { notAFormOf, truthOf } from '../truths'
import { printedForms, type WordForm } from '../word-printed'
import { carrowdale, carrowdaleSheets } from './carrowdale'
import { eskmouth, eskmouthSheets } from './eskmouth'
import { eighthLogs } from './logs'
import { pastedAsText, pastedFromWord } from './mails'
import { agenda, away } from './papers'
import { hertfordshireSheets, warwickshireSheets } from './printed-sheets'
import { wordForms } from './word'
import { wyvelstone, wyvelstoneSheets } from './wyvelstone'

const folder = 'tests/fixtures/corpus/eighth-look'
const sheets = { wyvelstone: wyvelstoneSheets, carrowdale: carrowdaleSheets, eskmouth: eskmouthSheets, hertfordshire: hertfordshireSheets, warwickshire: warwickshireSheets } as const // prettier-ignore
type Board = keyof typeof sheets
const forms: Readonly<Record<Board, BoardForm>> = { wyvelstone, carrowdale, eskmouth, hertfordshire, warwickshire } // prettier-ignore
const filledIn = (board: Board, n: number): Filled => {
  const sheet: Sheet | undefined = sheets[board][n]
  if (!sheet) throw new Error(`No sheet ${n} of ${board}`)
  return fillSheet(forms[board], sheet)
}
const hands = { ...wordForms, ...printedForms }

/** By which hand each form was filled in, in Word or, where another format is named, saved as that. */
const inWord: readonly (readonly [board: Board, n: number, hand: keyof typeof hands, to?: 'doc' | 'odt' | 'rtf' | 'pdf'])[] = [
  ['wyvelstone', 0, 'pairs'], ['wyvelstone', 1, 'pairs-typed', 'doc'], ['wyvelstone', 2, 'pairs-typed'], ['wyvelstone', 3, 'pairs', 'pdf'], ['wyvelstone', 4, 'pairs', 'rtf'],
  ['carrowdale', 0, 'sections'], ['carrowdale', 1, 'sections-typed', 'odt'], ['carrowdale', 2, 'sections-typed'], ['carrowdale', 3, 'sections-typed', 'pdf'], ['carrowdale', 4, 'sections', 'doc'],
  ['eskmouth', 0, 'beside'], ['eskmouth', 1, 'beside-typed', 'rtf'], ['eskmouth', 2, 'beside-typed'], ['eskmouth', 3, 'beside-typed', 'pdf'], ['eskmouth', 4, 'beside', 'odt'],
  ['hertfordshire', 0, 'sections'], ['hertfordshire', 1, 'monitoring-words', 'doc'], ['warwickshire', 0, 'pairs-typed'], ['warwickshire', 1, 'practitioner', 'pdf'],
] // prettier-ignore

function makeForms(): void {
  for (const [board, n, hand, to] of inWord) {
    const filled = filledIn(board, n)
    const write: WordForm = hands[hand]
    if (to === undefined)
      save(`${board}.${hand}.docx`, write(filled), truthOf(board, hand, 'word', filled))
    else
      saveConverted(`${board}.${hand}.${to}`, write(filled), { from: 'docx', to }, truthOf(board, hand, to, filled)) // prettier-ignore
  }
}

function mail(board: Board, n: number, said: (filled: Filled) => Omit<Post, 'id'>): void {
  const filled = filledIn(board, n)
  const bytes = posted({ ...said(filled), id: `sealed-${board}` })
  save(`${board}.pasted.eml`, bytes, truthOf(board, 'pasted', 'mail', filled, 'body'))
}

function makeMails(): void {
  mail('wyvelstone', 5, (filled) => ({ from: 'Terence Dolby <tdolby@wyvelfire.example>', subject: 'Escalation form – I.R.', date: 'Wed, 28 Jan 2026 09:12:00 +0000', html: pastedFromWord(filled, 'Good morning, our form is pasted below as attachments are being stopped.', 'Terence Dolby, Wyvelshire Fire and Rescue') }))
  mail('carrowdale', 5, (filled) => ({ from: 'Caroline Jupp <c.jupp@homestead.example>', subject: 'Disagreement record NP', date: 'Wed, 22 Apr 2026 15:40:00 +0100', text: pastedAsText(filled, 'Hello\n\nRecord for your files, copied from our system.', 'Thanks\nCaroline') }))
  mail('eskmouth', 5, (filled) => ({ from: 'Simon Aldiss <safeguarding@stkeyne.example>', subject: 'Challenge form', date: 'Wed, 13 May 2026 10:05:00 +0100', html: pastedFromWord(filled, 'Dear Partnership', 'Simon Aldiss') }))
} // prettier-ignore

async function makeOthers(): Promise<void> {
  for (const { name, writer, bytes, items } of await eighthLogs())
    save(`${name}.${writer}`, bytes, { board: null, layout: name, writer, items: [...items] })
  save('blank.pairs.docx', wordForms.pairs(emptySheet(wyvelstone)), notAFormOf('blank', 'word', 'blank-form'))
  saveConverted('blank.beside.pdf', wordForms.beside(emptySheet(eskmouth)), { from: 'docx', to: 'pdf' }, notAFormOf('blank', 'pdf', 'blank-form')) // prettier-ignore
  saveConverted('paper.agenda.doc', fodt(agenda), { from: 'fodt', to: 'doc' }, notAFormOf('agenda', 'doc', 'other')) // prettier-ignore
  save('paper.away.eml', away, notAFormOf('away', 'mail', 'automatic-reply', 'body'))
}

startSet(`${folder}/documents`, false)
makeForms()
makeMails()
await makeOthers()
convertAll()
writePacks(
  `${folder}/packs`,
  Object.values(forms),
  carrowdale.choices['Nature of the disagreement (tick those that apply)'] ?? [],
)
process.stdout.write(`${saved()} documents\n`)
