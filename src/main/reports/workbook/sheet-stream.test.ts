import { describe, expect, it } from 'vitest'
import { SheetStream } from './sheet-stream'

const row = `<row r="1">${'é'.repeat(1000)}</row>`

describe('the stream of a sheet', () => {
  it('makes whoever waits for room wait until what was written is taken', async () => {
    const stream = new SheetStream()
    await stream.room()
    for (let at = 0; at < 1000; at += 1) stream.add(row)
    let room = false
    const waiting = stream.room().then(() => (room = true))
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(room).toBe(false)
    let taken = ''
    stream.source.on('data', (chunk: Buffer) => (taken += chunk.toString('utf8')))
    await waiting
    stream.end()
    await new Promise((resolve) => stream.source.on('end', resolve))
    expect(taken).toBe(row.repeat(1000))
  })

  it('keeps the order of rows and of what the library writes', async () => {
    const stream = new SheetStream()
    stream.add('one ')
    stream.write('two ')
    stream.add('three ')
    stream.write({ toBuffer: () => new TextEncoder().encode('four') })
    stream.end()
    expect((await stream.source.toArray()).join('')).toBe('one two three four')
  })
})
