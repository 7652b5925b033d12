// The bare baseline: each mail through postal-mime, each Word attachment through mammoth. One share of the files of a folder.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import mammoth from 'mammoth'
import PostalMime from 'postal-mime'

const [, , folder, share, shares] = process.argv
let characters = 0
for (const [n, name] of readdirSync(folder).sort().entries()) {
  if (n % Number(shares) !== Number(share)) continue
  const mail = await PostalMime.parse(readFileSync(join(folder, name)))
  for (const { content } of mail.attachments) {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) })
    characters += value.length
  }
}
if (characters === 0) process.exitCode = 1
