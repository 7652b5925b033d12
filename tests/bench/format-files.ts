import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { msgFile } from '../../src/main/intake/sources/msg.fixture'
import { project } from './scratch'

const corpus = join(project, 'tests/fixtures/corpus/documents')
const ofCorpus = ['eml', 'docx', 'doc', 'odt', 'rtf', 'pdf', 'xlsx', 'xls', 'ods', 'csv', 'zip'] as const

/** The files of the corpus by their ending, and an Outlook message for each of a few forms and a mailbox of all mail. */
export function formatFiles(folder: string): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(corpus).sort()
  const ending = (format: string) =>
    names.filter((name) => name.endsWith(`.${format}`)).map((name) => join(corpus, name))
  const files = new Map<string, readonly string[]>(ofCorpus.map((format) => [format, ending(format)]))
  const messages = ending('docx')
    .slice(0, 20)
    .map((path, n) => {
      const name = basename(path)
      const attachments = [{ name, bytes: Uint8Array.from(readFileSync(path)) }]
      const body = 'Good morning,\r\n\r\nOur form is attached.'
      const to = join(folder, `${n}.msg`)
      writeFileSync(to, msgFile({ subject: `Escalation ${n}`, from: 'Forms Desk', body, attachments }))
      return to
    })
  files.set('msg', messages)
  files.set('mbox', [writeMailbox(join(folder, 'mail.mbox'), ending('eml'))])
  return files
}

function writeMailbox(path: string, mails: readonly string[]): string {
  const separator = 'From desk@agency.example Fri Jun 12 09:15:00 2026\n'
  const text = (mail: string) => readFileSync(mail, 'latin1').replace(/^(>*From )/gm, '>$1')
  writeFileSync(path, mails.map((mail) => `${separator}${text(mail)}\n`).join(''), 'latin1')
  return path
}
