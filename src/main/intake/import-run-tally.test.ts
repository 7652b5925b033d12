import { expect, it } from 'vitest'
import type { ImportItem } from '@shared/contract/intake'
import { ImportTally } from './import-run-tally'
import { leftAsideItem, refusedItem } from './items-without-reading'
import { refusal } from './sources/refusals'

const tallied = (...items: ImportItem[]) => {
  const tally = new ImportTally(() => undefined)
  tally.done(items)
  return tally.finish(false)
}

it('counts what came before and could not be read then among the problems', () => {
  const refused = refusedItem('a.pdf', refusal('password-protected', 'a.pdf'))
  expect(tallied({ ...refused, kind: 'duplicate' }, refused)).toMatchObject({
    items: 2, duplicates: 1, unreadable: 1, problems: 2, repeatedProblems: 1,
  }) // prettier-ignore
})

it('counts what was left aside by itself: it is no problem, waits for nobody and is not what came with an archive', () => {
  expect(tallied(leftAsideItem('Thumbs.db', null), leftAsideItem('a.zip/.DS_Store', 's1'))).toMatchObject({
    items: 2, leftAside: 2, notForms: 0, problems: 0, waiting: 0,
  }) // prettier-ignore
})
