import { describe, expect, it } from 'vitest'
import type { Block } from '@shared/domain/document'
import { doc, type DocumentBuilder } from '../testing/build'
import { packs, readOne, values } from '../testing/read'
import { keysOf } from './words'
import { ownWordings } from './own-wording'

const form = packs.find(({ id }) => id === 'hertfordshire')?.forms[0]
const blocksOf = (builder: DocumentBuilder): Block[] => [...builder.build().blocks]

/** The question of the checklist that a wording stands for, in a table that answers it with Yes. */
function meant(...wordings: readonly string[]): (string | null)[] {
  if (!form) throw new Error('The form of the Hertfordshire board is gone.')
  const table = doc().table(wordings.map((wording) => [wording, 'Yes']))
  const book = ownWordings(form, blocksOf(table))
  return wordings.map((wording) => {
    const keys = keysOf(wording.replace(/^\d\. /, ''))
    let node = book?.whole.root
    for (const key of keys) node = node?.next.get(key)
    return node?.meaning?.root?.field ?? null
  })
}

describe('the questions of a checklist in words of somebody’s own', () => {
  it.each([
    ['checklist.1', 'I have taken advice from my supervisor (consulted)'],
    ['checklist.1', 'Manager or supervisor consulted?'],
    ['checklist.2', 'We tried to resolve it at the lowest level possible'],
    ['checklist.3', 'My manager raised this with their equivalent'],
    ['checklist.3', '3. Concerns raised by manager with equivalent in other agency?'],
    ['checklist.4', 'Named lead or senior manager has attempted resolution'],
    ['checklist.5', 'Are we now going to the Independent Chair for resolution?'],
  ])('are known as %s: %s', (field, wording) => {
    expect(meant(wording)).toEqual([field])
  })

  it.each([
    ['ask something the form does not', 'Has the adult consented to this form being shared with the police?'],
    [
      'share only one word with a question',
      'Was the family of the adult consulted about the discharge plan?',
    ],
    ['fit two questions', 'Has your manager attempted to resolve the concerns?'],
  ])('are nobody’s when they %s', (_, wording) => {
    expect(meant(wording)).toEqual([null])
  })

  it('are left when two of them claim the same question', () => {
    expect(meant('Have you consulted a manager?', 'Has a manager been consulted?')).toEqual([null, null])
  })

  it('give answers that are never sure, and the stage they point to', () => {
    const item = readOne(
      doc()
        .p('HSAB Escalation Protocol – Monitoring Form')
        .table([
          ['Supervisor or line manager consulted?', 'Yes'],
          ['Resolution attempted at the lowest level?', 'Yes – by telephone on 3 May'],
          ['Manager has raised it with the equivalent in the other agency?', 'No'],
          ['Name of adult', 'Gwendolen Astley'],
          ['Agreed outcomes or actions', 'None yet.'],
          ['Time taken to reach resolution', ''],
          [
            'Summary of reason for dispute',
            'The manager raised it with nobody. The Independent Chair was told.',
          ],
        ])
        .build(),
    )
    expect(values(item.reading)).toMatchObject({
      'checklist.1': 'yes',
      'checklist.2': 'yes',
      'checklist.3': 'no',
      stage: 1,
      'concern.summary': 'The manager raised it with nobody. The Independent Chair was told.',
    })
    expect(item.reading['checklist.1']?.confidence).toBe('likely')
  })
})
