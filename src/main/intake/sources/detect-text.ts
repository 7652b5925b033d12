import type { DocumentFormat } from '@shared/domain/document'
import Papa from 'papaparse'
import { decodeText } from './decode-text'

const sampleSize = 64 * 1024
const mailHeaders = new Set([
  'from', 'to', 'cc', 'date', 'subject', 'received', 'return-path', 'mime-version', 'message-id', 'delivered-to',
  'content-type', 'reply-to', 'sender', 'x-mailer', 'x-sender', 'thread-topic', 'x-mozilla-status', 'authentication-results',
]) // prettier-ignore
const onlyInMail = new Set(['from', 'received', 'return-path', 'mime-version', 'message-id', 'delivered-to'])

/** Tells apart the formats that are written as text; binary data is `unknown`. */
export function detectTextFormat(bytes: Uint8Array): DocumentFormat {
  const sample = decodeText(cutAtLine(bytes))
  if (sample.includes('\0')) return 'unknown'
  if (/^From \S+.*\r?\n[!-9;-~]+:/.test(sample)) return 'mbox'
  if (isMail(sample)) return 'eml'
  if (/^\s*(<!--[^]*?-->\s*)*<(!doctype html|html|head|body|table|div|meta|p|span)[\s>]/i.test(sample))
    return 'html'
  if (/^\s*<\?xml/.test(sample)) return /<html[\s>]/i.test(sample) ? 'html' : 'unknown'
  if (mostlyControls(sample)) return 'unknown'
  return delimiterOf(sample) === null ? 'text' : 'csv'
}

/** The first stretch, ended at a line so that no character is cut in two. */
function cutAtLine(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= sampleSize) return bytes
  const end = bytes.lastIndexOf(10, sampleSize)
  return bytes.subarray(0, end > 0 ? end + 1 : sampleSize)
}

function isMail(sample: string): boolean {
  const head = sample.replace(/^\uFEFF?\s*/, '').split(/\r?\n\r?\n/, 1)[0] ?? ''
  const names = new Set(
    head.split(/\r?\n(?![ \t])/).map((line) => /^([!-9;-~]+):/.exec(line)?.[1]?.toLowerCase() ?? ''),
  )
  const known = [...names].filter((name) => mailHeaders.has(name))
  return known.length >= 2 && known.some((name) => onlyInMail.has(name))
}

function mostlyControls(sample: string): boolean {
  const controls = sample.match(/[\x01-\x08\x0e-\x1f\uFFFD]/g)?.length ?? 0
  return controls * 50 > sample.length
}

const delimiters = [',', ';', '\t', '|']

/**
 * The delimiter when lines fall into the same number of columns; prose with commas does not. Titles above and notes
 * below stand in lines of their own, of one column.
 */
export function delimiterOf(sample: string): string | null {
  const even = delimiters
    .map((delimiter) => ({ delimiter, rows: evenRows(sample, delimiter) }))
    .sort((a, b) => b.rows - a.rows)[0]
  return even && even.rows > 0 ? even.delimiter : null
}

/** How many lines fall into the same number of columns, when nearly all do and the others are of one column, or stand apart above or below. */
function evenRows(sample: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(sample, { preview: 40, skipEmptyLines: 'greedy', delimiter })
  const rows = data.map((row) => (row.filter((field) => field.trim() !== '').length > 1 ? row.length : 1))
  const columns = Math.max(0, ...rows)
  const wide = rows.filter((row) => row === columns).length
  const fewest = delimiter === ',' ? 3 : 2
  if (columns < fewest || wide < 2) return 0
  const first = rows.indexOf(columns)
  const last = rows.lastIndexOf(columns)
  // "Run by: …, on: …" above the headings or below the last line is of a few columns.
  const apart = (row: number, at: number) => (at < first || at > last) && columns >= 5 && row * 2 <= columns
  if (rows.some((row, at) => row !== 1 && row !== columns && !apart(row, at))) return 0
  return wide * 2 >= rows.length || columns >= 5 ? wide : 0
}
