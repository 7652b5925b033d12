import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import ts from 'typescript'
import { expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const rooms = ['src/main/intake', 'src/shared/domain', 'src/shared/protocol']
/** One text of this length takes a good pattern a millisecond, and one that tries everything again at each character seconds. */
const length = 60_000
const tooLong = 2000

/** Every pattern written in the rooms that read what strangers send, and where. */
function patterns(): Map<string, string> {
  const found = new Map<string, string>()
  for (const room of rooms)
    for (const file of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.ts') || /\.(test|fixture)\.ts$/.test(file)) continue
      const text = readFileSync(join(root, room, file), 'utf8')
      const look = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) found.set(node.text, `${room}/${file}`)
        ts.forEachChild(node, look)
      }
      look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest))
    }
  return found
}

/** Tries a pattern on long repetitions of what it is made of, and of what forms are full of. */
const trial = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ text, length }) => {
  const [, source, flags] = /^\\/(.*)\\/([a-z]*)$/s.exec(text)
  const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
  const letters = [...new Set(source.replace(/\\\\./g, ' ').replace(/[\\[\\](){}|?*+^$.]/g, ''))].slice(0, 24)
  const words = [...new Set(source.match(/[a-z]{2,}/gi) ?? [])].slice(0, 8)
  const pieces = new Set([...letters, ...words, ...words.map((word) => word + ' '), ' ', 'a', '0', '.', '-', '\\t', '\\n', ':', '/', ',', '_', '(', '<', '"', "'", 'a ', '0 ', '1/', '. '])
  for (const piece of pieces) for (const end of ['', '!']) {
    parentPort.postMessage(piece)
    pattern.exec(piece.repeat(Math.ceil(length / piece.length)) + end)
  }
  parentPort.postMessage(null)
})`

/** The piece a pattern cannot cope with; null when there is none. */
async function stumbles(worker: Worker, text: string): Promise<string | null> {
  return await new Promise((resolve) => {
    let piece: string | null = null
    const giveUp = () => {
      worker.off('message', hear)
      resolve(piece)
    }
    let timer = setTimeout(giveUp, tooLong)
    const hear = (next: string | null) => {
      clearTimeout(timer)
      piece = next
      if (next === null) giveUp()
      else timer = setTimeout(giveUp, tooLong)
    }
    worker.on('message', hear)
    worker.postMessage({ text, length })
  })
}

it('A32 no pattern can be kept busy by what a stranger writes', { timeout: 300_000 }, async () => {
  const slow: string[] = []
  let worker = new Worker(trial, { eval: true })
  const all = patterns()
  expect(all.size).toBeGreaterThan(200)
  for (const [text, place] of all) {
    const piece = await stumbles(worker, text)
    if (piece === null) continue
    slow.push(`${place}: ${text.slice(0, 100)} on ${JSON.stringify(piece)}`)
    await worker.terminate()
    worker = new Worker(trial, { eval: true })
  }
  await worker.terminate()
  expect(slow).toEqual([])
})
