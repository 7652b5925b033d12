import { packProblems, type PackProblem } from '@shared/protocol/pack-problems'
import { protocolPack, type ProtocolPack } from '@shared/protocol/pack-schema'
import { shapeProblems } from '@shared/protocol/shape-messages'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'

/** A mistake in a pack's file: the line it stands on, counted from 1, and what is wrong. */
export interface PackMistake {
  readonly line: number
  readonly message: string
}

export type PackText =
  | { readonly ok: true; readonly pack: ProtocolPack }
  | { readonly ok: false; readonly mistakes: readonly PackMistake[] }

/** Reads a pack from YAML text; `forms` is added to the pack's own forms. Every mistake is given its line. */
export function readPack(text: string, forms: readonly unknown[] = []): PackText {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) => ({
      line: lines.linePos(error.pos[0]).line,
      message: `This is not YAML that can be read: ${error.message}`,
    }))
    return { ok: false, mistakes }
  }
  const locate = (problem: PackProblem): PackMistake => ({
    line: lineOf(document, lines, problem.path),
    message: problem.message,
  })
  const value = withForms(document.toJS({ maxAliasCount: 1000 }), forms)
  const parsed = protocolPack.safeParse(value)
  if (!parsed.success) return { ok: false, mistakes: shapeProblems(parsed.error.issues).map(locate) }
  const problems = packProblems(parsed.data)
  if (problems.length > 0) return { ok: false, mistakes: problems.map(locate) }
  return { ok: true, pack: parsed.data }
}

function withForms(value: unknown, forms: readonly unknown[]): unknown {
  if (forms.length === 0 || typeof value !== 'object' || value === null) return value
  const own: unknown[] = 'forms' in value && Array.isArray(value.forms) ? value.forms : []
  return { ...value, forms: [...own, ...forms] }
}

/** The line of the deepest part of the path that is in the document: where something is missing, its parent. */
function lineOf(document: Document, lines: LineCounter, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = document.getIn(path.slice(0, depth), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return 1
}
