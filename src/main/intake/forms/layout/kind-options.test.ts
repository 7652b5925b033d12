import { describe, expect, it } from 'vitest'
import { box, doc, type DocumentBuilder } from '../testing/build'
import { readOne } from '../testing/read'

const begun = () => doc().p('Escalation form').p('Name of adult or child: Odo Fairley')
const rest = (form: DocumentBuilder) =>
  readOne(form.p('Date of birth: 3 April 1961').p('Date escalated: 4 May 2026').build()).reading

describe('boxes for adult and child', () => {
  it.each([
    ['Adult ☐ Child ☒', 'child', 'likely'],
    ['☐ Adult ☒ Child', 'child', 'likely'],
    ['Child ☐     Adult ☒', 'adult', 'likely'],
    ['Adult [ ] Child/young person [x]', 'child', 'likely'],
    ['Is the person an adult ☒ or a child ☐?', 'adult', 'likely'],
    ['Child / adult   Adult ☒ Child ☐', 'adult', 'sure'],
    ['Adult or child? ☐ Adult ☒ Child', 'child', 'sure'],
  ])('“%s” says %s and is %s', (line, kind, confidence) => {
    const read = rest(begun().p(line))
    expect(read['subject.kind']).toMatchObject({ value: kind, confidence })
    expect(read['subject.name']?.value).toBe('Odo Fairley')
  })

  it('stand behind the name on its line', () => {
    const read = rest(doc().p('Escalation form').p('Name of adult: Odo Fairley\tAdult ☒    Child ☐'))
    expect([read['subject.name']?.value, read['subject.kind']?.value]).toEqual(['Odo Fairley', 'adult'])
  })

  it('answer the question in the cell before them, in words that could also be a heading', () => {
    const boxes = [{ text: 'Adult ' }, box(true), { text: '  Child ' }, box(false)]
    const read = rest(begun().table([['Child / adult', boxes], ['Ethnicity', 'White']])) // prettier-ignore
    expect(read['subject.kind']).toMatchObject({ value: 'adult', confidence: 'sure' })
  })

  it('are never sure beside a question nobody knows', () => {
    const read = rest(begun().table([['Directorates', '☐ Adult ☒ Child'], ['Ethnicity', 'White']])) // prettier-ignore
    expect(read['subject.kind']?.confidence).toBe('likely')
  })

  it.each([
    [['Adult', '☐', 'Child', '☒'], 'child', 'likely'],
    [['☒', 'Adult', '☐', 'Child'], 'adult', 'likely'],
    [['Adult', '', 'Child/young person', 'X'], 'child', 'likely'],
    [['Adult or child?', 'Adult ☐', 'Child ☒'], 'child', 'sure'],
    [['Adult or child?', 'Adult', '✓', 'Child', ''], 'adult', 'sure'],
    [['Adult', '☒', 'Child', '☒'], undefined, undefined],
    [['Adult', 'Odo Fairley', 'Child', ''], undefined, undefined],
  ])('stand in cells of their own: %j is %s', (row, value, confidence) => {
    const read = rest(begun().table([['Name', 'Odo Fairley'], row, ['Ethnicity', 'White']]))
    expect([read['subject.kind']?.value, read['subject.kind']?.confidence]).toEqual([value, confidence])
  })

  it.each([
    ['Adult ☐ Child ☐', undefined],
    ['Adult ☒ Child ☒', null],
  ])('“%s” says neither', (line, value) => {
    expect(rest(begun().p(line))['subject.kind']?.value).toBe(value)
  })
})
