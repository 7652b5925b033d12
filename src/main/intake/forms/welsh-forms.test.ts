import { describe, expect, it } from 'vitest'
import { doc } from './testing/build'
import { readOne, values } from './testing/read'

const asked: readonly (readonly [question: string, answer: string, field: string, value: unknown])[] = [
  ['Enw’r oedolyn', 'Ifor Crane', 'subject.name', 'Ifor Crane'],
  ['Dyddiad geni', '2 Mawrth 1941', 'subject.dateOfBirth', '1941-03-02'],
  ['Oedolyn neu blentyn?', 'Oedolyn', 'subject.kind', 'adult'],
  ['Rhif y GIG', '943 476 5919', 'subject.reference', '943 476 5919'],
  ['Asiantaeth sy’n uwchgyfeirio', 'Gwasanaeth Tân Hexby', 'escalatedBy.agency', 'Gwasanaeth Tân Hexby'],
  ['Enw’r ymarferydd sy’n codi’r pryder', 'Del Moss', 'escalatedBy.name', 'Del Moss'],
  ['Asiantaeth sy’n derbyn', 'Cyngor Hexby', 'escalatedTo.agency', 'Cyngor Hexby'],
  ['Dyddiad uwchgyfeirio', 'Dydd Gwener 1af o Fai 2026', 'raisedOn', '2026-05-01'],
  ['Cam', '2', 'stage', 2],
  ['Rheswm dros uwchgyfeirio', 'Caewyd yr atgyfeiriad.', 'concern.summary', 'Caewyd yr atgyfeiriad.'],
  ['Canlyniad a ddymunir', 'Dyrannu gweithiwr.', 'concern.outcomeSought', 'Dyrannu gweithiwr.'],
  ['Ymateb', 'Cytunwyd i ymweld.', 'response.summary', 'Cytunwyd i ymweld.'],
  ['Canlyniad', 'Dyrannwyd gweithiwr.', 'outcome.summary', 'Dyrannwyd gweithiwr.'],
  ['Dyddiad datrys', '6 Mehefin 2026', 'outcome.agreedOn', '2026-06-06'],
] // prettier-ignore
const truth = Object.fromEntries(asked.map(([, , field, value]) => [field, value]))

describe('a form in Welsh alone', () => {
  it('is read beside its questions and behind them', () => {
    const rows = asked.map(([question, answer]) => [question, answer] as const)
    const inTable = readOne(doc().p('Ffurflen Uwchgyfeirio', { heading: 1 }).table(rows).build())
    expect([inTable.kind, values(inTable.reading)]).toEqual(['form', truth])
    const lines = rows.map((row) => row.join(': ')).join('\n')
    expect(values(readOne(doc().p('Cofnod Anghytundeb Proffesiynol', { heading: 1 }).lines(lines).build()).reading)).toEqual(truth)
  }) // prettier-ignore

  it('has each side read below its heading', () => {
    const side = (name: string, agency: string) => [['Enw', name], ['Swydd', 'Rheolwr'], ['Sefydliad', agency]] // prettier-ignore
    const made = doc()
      .p('Anghytundeb proffesiynol', { heading: 1 })
      .p('Manylion yr oedolyn mewn perygl', { heading: 2 })
      .table([['Enw', 'Ifor Crane'], ['Dyddiad geni', '02/03/1941']])
      .p('Manylion y person sy’n codi’r anghytundeb', { heading: 2 })
      .table(side('Del Moss', 'Gwasanaeth Tân Hexby'))
      .p('Codwyd gyda', { heading: 2 })
      .table(side('Caro Odell', 'Cyngor Hexby')) // prettier-ignore
    expect(values(readOne(made.build()).reading)).toMatchObject({
      'subject.name': 'Ifor Crane',
      'escalatedBy.name': 'Del Moss',
      'escalatedBy.agency': 'Gwasanaeth Tân Hexby',
      'escalatedTo.name': 'Caro Odell',
      'escalatedTo.agency': 'Cyngor Hexby',
    })
  })

  it('that nobody has filled in is a blank form, and a letter in Welsh about an escalation is put to a person', () => {
    const rows = asked.map(([question]) => [question, ''] as const)
    const empty = readOne(doc().p('Ffurflen Uwchgyfeirio', { heading: 1 }).table(rows).build())
    expect(empty.notAForm).toBe('blank-form')
    const letter = doc().p('Annwyl Caro, rydym am uwchgyfeirio’r achos hwn at eich rheolwr gan nad oes neb wedi ymweld.') // prettier-ignore
    expect(readOne(letter.build()).kind).toBe('free-text')
  })

  it('asks for the stage in Welsh above the same in English', () => {
    const both = asked.slice(0, 8).map(([question, answer]) => [question, answer] as const)
    const made = doc().p('Ffurflen Uwchgyfeirio').p('Escalation form').table([...both, ['Cam\nStage', '2'], ['Canlyniad\nOutcome', 'Dyrannwyd gweithiwr.']]) // prettier-ignore
    expect(values(readOne(made.build()).reading)).toMatchObject({
      stage: 2,
      'outcome.summary': 'Dyrannwyd gweithiwr.',
    })
  })
})
