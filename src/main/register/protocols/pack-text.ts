import { packProblems, type PackProblem } from '@shared/protocol/pack-problems'
import { protocolPack, type ProtocolPack } from '@shared/protocol/pack-schema'
import { shapeProblems } from '@shared/protocol/shape-messages'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import { parsedBefore } from './parsed-yaml'

/** A mistake in a pack's file: the line it stands on, counted from 1, and what is wrong. */
export interface PackMistake {
  readonly line: number
  readonly message: string
  /** The file of forms beside the pack, when it stands there and not in the pack itself. */
  readonly file?: string
}

export type PackText =
  | { readonly ok: true; readonly pack: ProtocolPack }
  | { readonly ok: false; readonly mistakes: readonly PackMistake[] }

/** A file of forms beside a pack. Null text: it is there and cannot be read. */
export interface FormsText {
  readonly name: string
  readonly text: string | null
}

/** Reads a pack from YAML text; the forms of a file beside it are added to its own. Every mistake is given its line. */
export function readPack(text: string, beside: FormsText | null = null): PackText {
  const pack = yamlText(text)
  if (pack.mistakes.length > 0) return { ok: false, mistakes: pack.mistakes }
  const more = beside === null ? noForms : formsOf(beside)
  if (more.mistakes.length > 0) return { ok: false, mistakes: more.mistakes }
  const { value, own } = withForms(pack.value, more.forms)
  const locate = ({ path, message }: PackProblem): PackMistake => {
    const [part, at, ...rest] = path
    if (beside === null || part !== 'forms' || typeof at !== 'number' || at < own)
      return { line: pack.line(path), message }
    return { line: more.line(['forms', at - own, ...rest]), message, file: beside.name }
  }
  const parsed = protocolPack.safeParse(value)
  if (!parsed.success) return { ok: false, mistakes: shapeProblems(parsed.error.issues).map(locate) }
  const problems = packProblems(parsed.data)
  if (problems.length > 0) return { ok: false, mistakes: problems.map(locate) }
  return { ok: true, pack: parsed.data }
}

interface YamlText {
  readonly mistakes: readonly PackMistake[]
  readonly value: unknown
  readonly line: (path: readonly (string | number)[]) => number
}

function yamlText(text: string): YamlText {
  const before = parsedBefore(text)
  if (before === undefined) return readYaml(text)
  return { mistakes: [], value: before, line: (path) => readYaml(text).line(path) }
}

function readYaml(text: string): YamlText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const mistakes = document.errors.map((error) => ({
    line: lines.linePos(error.pos[0]).line,
    message: `This is not YAML that can be read: ${error.message}`,
  }))
  const value: unknown = mistakes.length > 0 ? null : document.toJS({ maxAliasCount: 1000 })
  return { mistakes, value, line: (path) => lineOf(document, lines, path) }
}

type Forms = Omit<YamlText, 'value'> & { readonly forms: readonly unknown[] }
const noForms: Forms = { mistakes: [], forms: [], line: () => 1 }

function formsOf({ name, text }: FormsText): Forms {
  const wrong = (message: string, line = 1): Forms => ({
    ...noForms,
    mistakes: [{ file: name, line, message }],
  })
  if (text === null) return wrong('This file is there and cannot be read. Check that you may read it.')
  const { mistakes, value, line } = yamlText(text)
  if (mistakes.length > 0)
    return { ...noForms, mistakes: mistakes.map((mistake) => ({ ...mistake, file: name })) }
  if (typeof value !== 'object' || value === null || !('forms' in value))
    return wrong('A file of forms must have a list called “forms”.')
  const forms: unknown = value.forms
  if (!Array.isArray(forms)) return wrong('“forms” must be a list.', line(['forms']))
  return { mistakes: [], forms, line }
}

function withForms(value: unknown, forms: readonly unknown[]): { value: unknown; own: number } {
  if (typeof value !== 'object' || value === null) return { value, own: 0 }
  const own: unknown[] = 'forms' in value && Array.isArray(value.forms) ? value.forms : []
  return { value: forms.length === 0 ? value : { ...value, forms: [...own, ...forms] }, own: own.length }
}

/** The line of the deepest part of the path that is in the document: where something is missing, its parent. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
