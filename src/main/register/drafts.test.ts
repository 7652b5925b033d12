import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { TriageDraft } from '@shared/domain/triage-draft'
import { auditHead, type Store } from '../store'
import { removeTestFolders, reopen, testRegister } from '../store/test-register'
import { acceptClear } from './accept-clear'
import type { RegisterContext } from './context'
import { decide } from './decide'
import { keepDraft } from './drafts'
import { arrive, sure, testContext } from './test-intake'
import { item, queue } from './triage-queries'
import { undo } from './undo'

let store: Store
let context: RegisterContext
let submission: string
const corrections = sure({ 'subject.name': 'Rosalind Pettifer' })
const draft: TriageDraft = { corrections, typing: { field: 'concern.summary', text: 'The ward would n' } }
const kept = async () => (await item(context, submission)).draft

beforeEach(async () => {
  store = (await testRegister()).store
  context = await testContext(store)
  submission = await arrive(
    context,
    'Form.docx',
    sure({
      'subject.name': 'Rosalind Petifer',
      raisedOn: '2026-05-04',
      'escalatedBy.agency': 'Alder Vale Hospital',
      'escalatedTo.agency': 'Northgate Police',
    }),
  )
})
afterEach(async () => {
  await store.close()
  removeTestFolders()
})

describe('what is typed into an item of triage and not accepted', () => {
  it('C07 is there again when the register was locked and opened, the words in the open box too', async () => {
    await keepDraft(context, { submission, ...draft })
    await store.close()
    store = await reopen(store.folder)
    context = await testContext(store)
    expect(await kept()).toEqual(draft)
  })

  it('writes nothing into the audit trail', async () => {
    const before = await auditHead(store.db)
    await keepDraft(context, { submission, ...draft })
    expect(await auditHead(store.db)).toEqual(before)
  })

  it('is forgotten once nothing is typed, accepted or set aside, and kept while more is asked for', async () => {
    await keepDraft(context, { submission, ...draft })
    await keepDraft(context, { submission, corrections: {}, typing: null })
    expect(await kept()).toBeNull()
    await keepDraft(context, { submission, ...draft })
    await decide(context, { submission, decision: 'more-information', note: 'The date.' })
    expect(await kept()).toEqual(draft)
    await decide(context, { submission, decision: 'accept-new', corrections })
    expect(await kept()).toBeNull()
  })

  it('is no longer kept for an item that has been decided', async () => {
    await decide(context, { submission, decision: 'not-a-form' })
    await keepDraft(context, { submission, ...draft })
    expect(await kept()).toBeNull()
  })

  it('is the corrections of a decision again once that is undone', async () => {
    await decide(context, { submission, decision: 'accept-new', corrections })
    await undo(context, submission)
    expect(await kept()).toEqual({ corrections, typing: null })
  })

  it('keeps the item from being accepted with all that is clear, until it is taken back', async () => {
    const clear = async () =>
      (await queue(context, { show: 'waiting', search: '', offset: 0, limit: 10 })).clear
    expect(await clear()).toBe(1)
    await keepDraft(context, { submission, ...draft })
    expect(await clear()).toBe(0)
    const { accepted, left } = await acceptClear(context)
    expect(accepted).toEqual([])
    expect(left[0]?.reasons).toEqual(['What was typed into it has not been accepted yet.'])
    await keepDraft(context, { submission, corrections: {}, typing: null })
    expect((await acceptClear(context)).accepted).toHaveLength(1)
  })
})
