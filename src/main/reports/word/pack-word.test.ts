import { describe, expect, it } from 'vitest'
import { paragraphText, type Block } from '@shared/domain/document'
import { packChanges } from '@shared/referral-pack/changes'
import { withInitials } from '@shared/referral-pack/conceal'
import { packFixture } from '@shared/referral-pack/pack-fixture'
import { packPaper, type PackChoices } from '@shared/referral-pack/pack-paper'
import { readDocx } from '../../intake/documents/docx/read-docx'
import { writeWord } from './write-word'

const choices: PackChoices = {
  version: 2,
  madeOn: '2026-03-15',
  initials: false,
  changes: null,
  appended: [],
}

const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [paragraphText(block)]
    return block.kind === 'table' ? block.cells.flatMap((cell) => linesOf(cell.blocks)) : []
  })

const textOf = async (made: Partial<PackChoices> = {}): Promise<string> => {
  const paper = packPaper(packFixture, { ...choices, ...made })
  const written = made.initials ? withInitials(paper, packFixture) : paper
  return linesOf(readDocx(await writeWord(written)).blocks).join('\n')
}

/** Every text and date among the facts that is printed; ids and codes are not. */
function factsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return unprinted.has(key) ? [] : /^\d{4}-\d\d-\d\d$/.test(value) ? [inWords(value)] : [value]
  if (Array.isArray(value)) return value.flatMap((each: unknown) => factsIn(each, key))
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([name, each]) => factsIn(each, name))
  return []
}
const unprinted = new Set(['agencyId', 'id', 'submission', 'sha256', 'phase', 'kind', 'state', 'outcome', 'role', 'source', 'from', 'isProcess', 'isProfessionalHandling', 'how', 'names', 'caseRef', 'replyBy', 'invitedOn']) // prettier-ignore
const inWords = (date: string): string =>
  new Date(`${date}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

describe('the pack for the Chair as a Word file', () => {
  it('says every fact of the register, word for word', async () => {
    const text = await textOf()
    const facts = factsIn(packFixture).flatMap((fact) => fact.split('\n'))
    expect(facts.length).toBeGreaterThan(100)
    expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
  })

  it('puts what each agency says beside what the others say', async () => {
    const { blocks } = readDocx(await writeWord(packPaper(packFixture, choices)))
    const table = blocks.find((block) => block.kind === 'table' && linesOf([block]).includes('Its position'))
    const cells = table?.kind === 'table' ? table.cells : []
    const at = (row: number) => cells.filter((cell) => cell.row === row).map((cell) => linesOf(cell.blocks).join('\n'))
    expect(at(0)).toEqual(['Agency', ...packFixture.parties.map(({ agency }) => agency)])
    expect(at(2)).toEqual(['Its position', ...packFixture.parties.map(({ position }) => position ?? 'Not recorded')])
  }) // prettier-ignore

  it('names whoever missed a deadline, and assumes nothing of one nobody recorded', async () => {
    const text = await textOf()
    expect(text).toContain('The Independent Chair: Communicate the recommendation (Stage 4; 6.4). Missed: due 14 March 2026; not done yet.') // prettier-ignore
    expect(text).toContain('Late: due 24 February 2026; done 4 March 2026.')
    expect(text).toContain('Of 1 other deadline it is not recorded whether they were met')
    expect(text).not.toContain('Dee Estuary NHS Foundation Trust: Conclude by day 14')
  })

  it('says what changed since the version before', async () => {
    const before = {
      ...packFixture,
      question: 'Another question?',
      documents: packFixture.documents.slice(0, 2),
    }
    const changes = { since: { version: 1, madeOn: '2026-03-12' }, changes: packChanges(before, packFixture) }
    const text = await textOf({ changes })
    expect(text).toContain('What changed since version 1')
    expect(changes.changes.map(({ what, before: was, now }) => [what, was, now])).toEqual([
      ['The question to the Chair', 'Another question?', packFixture.question],
      ['scan of falls chart.tif', null, 'Received 2 March 2026'],
    ])
  })

  it('appends what was chosen, and says why something could not be', async () => {
    const text = await textOf({
      appended: [
        { submission: 'd1', name: 'First.docx', blocks: [{ kind: 'paragraph', look: 'plain', text: 'What the first says' }] },
        { submission: 'd3', name: 'scan.tif', reason: 'it holds no text that can be read' },
      ],
    }) // prettier-ignore
    expect(text).toContain('Appendix 1: First.docx')
    expect(text).toContain('What the first says')
    expect(text).toContain('Not appended: it holds no text that can be read')
    expect(text).toContain('Listed only')
  })

  it('with initials, names the person and the family nowhere, file names and free text included', async () => {
    const appended = [
      { submission: 'd1', name: 'Escalation E Marlowe-Finch.docx', blocks: [{ kind: 'paragraph' as const, look: 'plain' as const, text: 'EDITH FINCH d.o.b. 3.4.41, mrs finch of 14 Larkspur Close. Her son, Daniel, rang; DANIEL says 9434765919. Daniel’s sister Una (edith’s niece) too.' }] },
    ] // prettier-ignore
    const text = await textOf({ initials: true, appended })
    for (const name of [/edith/i, /marlowe/i, /finch/i, /daniel/i, /priya/i, /una\b/i, /larkspur/i, /3\.4\.41/, /1941/, /476\s?5919/, /CH65/])
      expect(text).not.toMatch(name)
    expect(text).toContain('E. M.')
    expect(text).toContain('Harbour Light Care Ltd')
    expect(text).toContain('T. Okonjo')
  }) // prettier-ignore
})
