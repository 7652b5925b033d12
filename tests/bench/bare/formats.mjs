// The bare baseline of a format: each file through the library that parses it. FORMAT ROUNDS FILE…
import { readFileSync } from 'node:fs'

/** By format: loads the library, and answers with what takes the bytes of one file and says how much it found. */
const parsers = {
  async eml() {
    const { default: PostalMime } = await import('postal-mime')
    const { default: mammoth } = await import('mammoth')
    return async (bytes) => {
      const mail = await PostalMime.parse(bytes)
      let found = 1
      for (const { content, filename } of mail.attachments)
        if (filename?.endsWith('.docx'))
          found += (await mammoth.convertToHtml({ buffer: Buffer.from(content) })).value.length
      return found
    }
  },
  async mbox() {
    const eml = await parsers.eml()
    return async (bytes) => {
      let found = 0
      for (let from = 0; from < bytes.length;) {
        const next = bytes.indexOf('\nFrom ', from)
        const end = next < 0 ? bytes.length : next + 1
        found += await eml(bytes.subarray(bytes.indexOf(10, from) + 1, end))
        from = end
      }
      return found
    }
  },
  async msg() {
    const { default: reader } = await import('@kenjiuno/msgreader')
    const { default: mammoth } = await import('mammoth')
    return async (bytes) => {
      const msg = new reader.default(new Uint8Array(bytes).buffer)
      const { attachments = [] } = msg.getFileData()
      let found = 1
      for (const attachment of attachments) {
        const { content } = msg.getAttachment(attachment)
        found += (await mammoth.convertToHtml({ buffer: Buffer.from(content) })).value.length
      }
      return found
    }
  },
  async docx() {
    const { default: mammoth } = await import('mammoth')
    return async (buffer) => (await mammoth.convertToHtml({ buffer })).value.length
  },
  async odt() {
    const { unzipSync, strFromU8 } = await import('fflate')
    const { parseDocument } = await import('htmlparser2')
    return (bytes) => {
      const files = unzipSync(bytes)
      return ['content.xml', 'styles.xml'].reduce(
        (found, name) => found + parseDocument(strFromU8(files[name]), { xmlMode: true }).childNodes.length,
        0,
      )
    }
  },
  async pdf() {
    for (const name of ['DOMMatrix', 'Path2D']) globalThis[name] ??= class {}
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
    return async (bytes) => {
      const task = pdfjs.getDocument({ data: Uint8Array.from(bytes), isEvalSupported: false, verbosity: 0 })
      const pdf = await task.promise
      let found = 0
      for (let page = 1; page <= pdf.numPages; page += 1)
        found += (await (await pdf.getPage(page)).getTextContent()).items.length
      await task.destroy()
      return found
    }
  },
  async xlsx() {
    const { default: ExcelJS } = await import('exceljs')
    return async (bytes) => {
      const book = new ExcelJS.Workbook()
      await book.xlsx.load(bytes)
      let found = 0
      book.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (found += 1))))
      return found
    }
  },
  async xls() {
    const { read } = await import('@e965/xlsx')
    // It says a line about every number format it does not know.
    console.error = () => undefined
    return (bytes) => read(bytes, { dense: true }).SheetNames.length
  },
  ods: () => parsers.xls(),
  async csv() {
    const { default: Papa } = await import('papaparse')
    return (bytes) => Papa.parse(bytes.toString('utf8')).data.length
  },
  async zip() {
    const { unzipSync } = await import('fflate')
    const docx = await parsers.docx()
    return async (bytes) => {
      let found = 0
      for (const [name, file] of Object.entries(unzipSync(bytes)))
        found += name.endsWith('.docx') ? await docx(Buffer.from(file)) : file.length
      return found
    }
  },
}

const [, , format, rounds, ...paths] = process.argv
const parse = await parsers[format]()
let found = 0
for (let round = 0; round < Number(rounds); round += 1)
  for (const path of paths) found += await parse(readFileSync(path))
if (found === 0) process.exitCode = 1
