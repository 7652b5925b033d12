import { expect, it } from 'vitest'
import { LabelBook } from './label-book'

const walk = (book: LabelBook, words: string) =>
  words
    .split(' ')
    .reduce<LabelBook['people']['root'] | undefined>((node, word) => node?.next.get(word), book.people.root)

const whenMet = (book: LabelBook, parts: readonly (readonly string[])[], key: string) =>
  book.whenMet(
    parts.map((ways) => ways.map((way) => way.split(' '))),
    book.people,
    (meaning) => {
      meaning.person ??= key === 'first' ? 'escalatedBy' : 'escalatedTo'
    },
  )

it('has labels mean what was said first, whichever of their words is met first', () => {
  for (const order of [
    ['manager raising concern', 'worker raising'],
    ['worker raising', 'manager raising concern'],
  ]) {
    const book = new LabelBook()
    whenMet(book, [['manager', 'key worker'], ['raising'], ['concern', 'issue']], 'first')
    whenMet(book, [['worker', 'manager'], ['raising']], 'second')
    whenMet(book, [['manager'], ['raising concern']], 'second')
    expect(book.begins('manager') && book.begins('key') && book.begins('worker')).toBe(true)
    expect(book.begins('raising')).toBe(false)
    expect([...book.words].sort()).toEqual(['concern', 'issue', 'key', 'manager', 'raising', 'worker'])
    for (const words of order) expect(walk(book, words)?.meaning).toBeDefined()
    expect(walk(book, 'manager raising concern')?.meaning?.person).toBe('escalatedBy')
    expect(walk(book, 'manager raising')?.meaning?.person).toBe('escalatedTo')
    expect(walk(book, 'key worker raising issue')?.meaning?.key).toBe('key worker raising issue')
    expect(walk(book, 'key worker raising')?.meaning).toBeUndefined()
  }
})
