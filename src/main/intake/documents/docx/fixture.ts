import { strToU8, zipSync } from 'fflate'

/**
 * A minimal Word file around hand-written body XML, for tests, the same bytes whenever it is made.
 * Extra parts are added or replace the usual ones.
 */
export function wordFile(body: string, parts: Record<string, string> = {}): Uint8Array {
  const names =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
    'xmlns:v="urn:schemas-microsoft-com:vml" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
  const all: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  const files = Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: new Date('2026-06-01T09:00:00Z') })
}

/** Relationships of the document part: `[id, type, target, external?]`. */
export function wordRelationships(list: readonly [string, string, string, true?][]): Record<string, string> {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'
  const each = list.map(
    ([id, type, target, external]) =>
      `<Relationship Id="${id}" Type="${base}${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
  )
  return {
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`,
  }
}
