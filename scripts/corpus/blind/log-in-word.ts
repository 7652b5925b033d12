import { written, type LogOf } from './agency-log'
import { bold, cell, grid, paragraph, row, run } from './word-bits'
import { wordPackage } from './word-package'

/** A log kept as a table in Word. */
export function logInWord(log: LogOf, title: string): Uint8Array {
  const width = Math.floor(9700 / log.columns.length)
  const rows = written(log).map((line, n) =>
    row(...line.map((text) => cell(text === '' ? '' : paragraph(n === 0 ? bold(text) : run(text, '<w:sz w:val="18"/>')), width, n === 0 ? { fill: 'D9D9D9' } : {}))),
  )
  return wordPackage(paragraph(run(title, '<w:b/><w:sz w:val="28"/>'), '<w:pStyle w:val="Heading1"/>') + grid(log.columns.map(() => width), rows) + paragraph(''), paragraph(''), paragraph(''))
} // prettier-ignore
