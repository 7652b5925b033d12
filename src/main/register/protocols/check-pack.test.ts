import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPack } from './check-pack'

const good = readFileSync(
  resolve(import.meta.dirname, '../../../../tests/fixtures/protocols/saltmarsh.yaml'),
  'utf8',
)
const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length

/** The mistakes of the good pack with one thing changed, which must be found on the line of the change. */
function broken(from: string, to: string): { line: number; at: number; message: string } {
  const text = good.replace(from, to)
  const [first] = checkPack(text)
  return { line: first?.line ?? 0, at: lineOf(text, to.trim()), message: first?.message ?? 'nothing' }
}

describe('checking a pack', () => {
  it('finds nothing in a good one', () => {
    expect(checkPack(good)).toEqual([])
  })
  it.each([
    ['a stage that is not there', 'stage: second, orLater', 'stage: eighth, orLater', 'There is no stage “eighth” in this pack; it has first, second, third.'],
    ['an event nobody knows', 'event: information-requested', 'event: information-begged', '“event” must be one of:'],
    ['a length in no known unit', 'due: { hours: 36 }', 'due: { fortnights: 1 }', 'Say how long in one of these ways: workingDays: 2'],
    ['a theme outside the taxonomy', 'theme: changing-risk', 'theme: gloom', '“gloom” is not a theme.'],
    ['two clocks of one name', 'id: respond', 'id: acknowledge\n        # twice', 'There is already a clock or duty called “acknowledge”.'],
    ['a word that means nothing', 'orShorter: true', 'orLonger: true', '“orLonger” is not something a pack can say here.'],
    ['a date that is none', 'approvedOn: 2025-09-01', 'approvedOn: autumn', '“approvedOn” must be a date such as 2026-03-09.'],
    ['a number where text belongs', "version: '7'", 'version: 7', '“version” must be text'],
    ['a board without a name', 'board: { name: Saltmarsh Safeguarding Adults Board, short', 'board: { short', '“name” is missing.'],
  ])('explains %s, on its line', (_, from, to, message) => {
    const found = broken(from, to)
    expect(found.message).toContain(message)
    if (!to.includes('twice')) expect(found.line).toBe(found.at)
  }) // prettier-ignore
  it('explains what is not YAML', () => {
    expect(checkPack('id: [x\nboard: y')[0]?.message).toContain('not YAML')
  })
  it('says every mistake, in the order of the lines', () => {
    const text = good.replace('rung: practitioner', 'rung: bottom').replace('rung: chair', 'rung: top')
    const lines = checkPack(text).map(({ line }) => line)
    expect(lines).toHaveLength(2)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })
  it('survives an empty file and a file of something else', () => {
    expect(checkPack('').length).toBeGreaterThan(0)
    expect(checkPack('just words').length).toBeGreaterThan(0)
  })
})
