import { describe, expect, it } from 'vitest'
import { paragraphOf, wrappedLines } from './wrapped-lines'

/** Lines one below the other; letters are five wide. */
const lines = (texts: readonly string[]) =>
  texts.map((text, n) => ({
    y: 700 - n * 12,
    pieces: [{ text, x: 40, y: 700 - n * 12, width: text.length * 5, height: 10, edges: Array.from({ length: text.length + 1 }, (_, at) => 40 + at * 5) }],
  })) // prettier-ignore

/** What is read of lines in a cell with room for so many letters; `?` behind what is not certain. */
function read(letters: number, ...texts: readonly string[]): string {
  return wrappedLines(lines(texts), 40 + letters * 5)
    .map((wrapped) => paragraphOf('p', wrapped))
    .map(({ runs, guessed }) => runs.map((run) => run.text).join('') + (guessed ? '?' : ''))
    .join(' / ')
}

describe('a word longer than its cell is wide', () => {
  it.each([
    ['is put together again where it is an address', 25, ['s.hollis@wyvelhealth.exam', 'ple, 01632 960163'], 's.hollis@wyvelhealth.example, 01632 960163?'],
    ['is put together over three lines', 12, ['marguerite.c', 'holmondeley@', 'wyvel.exampl', 'e'], 'marguerite.cholmondeley@wyvel.example?'],
    ['is put together before the sign that tells it is an address', 22, ['marguerite.cholmondele', 'y@wyvel.example'], 'marguerite.cholmondeley@wyvel.example?'],
    ['is put together where a line ends in a point of an address', 26, ['petra.vance@wyvelstone.', 'example'], 'petra.vance@wyvelstone.example?'],
    ['is put together behind the hyphen of a reference', 22, ['NHS WCCIS-2026-', '00411793-B'], 'NHS WCCIS-2026-00411793-B?'],
    ['is put together where it is a reference', 12, ['WCCIS2026004', '11793B'], 'WCCIS202600411793B?'],
    ['is put together where it is a link', 24, ['https://board.example/es', 'calation/form'], 'https://board.example/escalation/form?'],
    ['is put together where it is a name with a hyphen', 14, ['Brewer-Feather', 'stonehaugh'], 'Brewer-Featherstonehaugh?'],
    ['keeps a word of its own behind a whole address', 12, ['jo@wyvel.org', 'ask for Jo'], 'jo@wyvel.org ask for Jo?'],
    ['is not certain where it may as well be two', 12, ['Safeguarding', 'adviser'], 'Safeguarding adviser?'],
    ['is two words where one more letter had room', 16, ['Safeguarding', 'adviser'], 'Safeguarding adviser'],
    ['is put together where a letter or two are left over', 12, ['Gynaecologis', 't at Wyvel'], 'Gynaecologist at Wyvel?'],
    ['is two words where both would fit on a line', 40, ['The adult was seen by the district nurse', 'before she went home'], 'The adult was seen by the district nurse before she went home'],
    ['is two addresses where each is whole', 19, ['petra@wyvel.example', 'sian@wyvel.example'], 'petra@wyvel.example sian@wyvel.example?'],
    ['is no address behind a comma', 20, ['petra@wyvel.example,', 'reception 01632'], 'petra@wyvel.example, reception 01632'],
  ] as const)('%s', (_, letters, texts, expected) => {
    expect(read(letters, ...texts)).toBe(expected)
  })
}) // prettier-ignore
