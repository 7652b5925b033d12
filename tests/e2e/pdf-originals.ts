import { pdfFile, text } from '../../src/main/intake/documents/pdf/testing/pdf-file'

/** Three pages of a letter. */
export const longPdf = (): Uint8Array =>
  pdfFile(
    [1, 2, 3].map((page) => ({ content: text(60, 780, `Dear board, this is sheet ${page} of our letter.`) })),
  )

/** A PDF that asks for a password nobody here has. */
export function lockedPdf(): Uint8Array {
  const plain = Buffer.from(pdfFile([{ content: text(60, 780, 'Rowan Testcase') }])).toString('latin1')
  const key = `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`
  const ids = '[(1234567890123456) (1234567890123456)]'
  return Buffer.from(plain.replace('/Root 1 0 R', `/Root 1 0 R /Encrypt ${key} /ID ${ids}`), 'latin1')
}
