import { expect, it } from 'vitest'
import { JsonItems } from './json-items'

const items = [
  { source: 'a\nb', why: ['x', 'y'], reading: {} },
  { source: '^$', why: [], match: null },
  { source: '  ]\n}', why: ['z'] },
]

it.each([0, 1, 2, 3])('writes %i items piece by piece as they would be written whole', (count) => {
  let text = ''
  const json = new JsonItems((more) => (text += more))
  const some = items.slice(0, count)
  json.add(some.slice(0, 1))
  json.add(some.slice(1))
  json.end('summary', { files: 1, cancelled: false })
  expect(text).toBe(`${JSON.stringify({ items: some, summary: { files: 1, cancelled: false } }, null, 2)}\n`)
})

it('writes nothing before the first item, and says in the same document what stopped it half-way', () => {
  let text = ''
  const json = new JsonItems((more) => (text += more))
  expect([text, json.begun]).toEqual(['', false])
  json.add(items.slice(0, 1))
  json.end('problem', { code: 'disk-full' })
  expect(JSON.parse(text)).toEqual({ items: [items[0]], problem: { code: 'disk-full' } })
})
