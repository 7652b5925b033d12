import { parseArgs } from 'node:util'

const options = {
  store: { type: 'string' },
  board: { type: 'string' },
  'passphrase-file': { type: 'string' },
  json: { type: 'boolean' },
  'accept-clear': { type: 'boolean' },
  undo: { type: 'string' },
  open: { type: 'boolean' },
  overdue: { type: 'boolean' },
  'at-stage': { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  by: { type: 'string' },
  filters: { type: 'string' },
  view: { type: 'string' },
  protocol: { type: 'string', multiple: true },
  about: { type: 'string' },
  agency: { type: 'string', multiple: true },
  'agency-type': { type: 'string', multiple: true },
  side: { type: 'string' },
  ground: { type: 'string', multiple: true },
  theme: { type: 'string', multiple: true },
  rung: { type: 'string', multiple: true },
  status: { type: 'string' },
  compare: { type: 'string' },
  pivot: { type: 'string' },
  publication: { type: 'boolean' },
  template: { type: 'string' },
  templates: { type: 'boolean' },
  period: { type: 'string' },
  format: { type: 'string' },
  'each-agency': { type: 'boolean' },
  out: { type: 'string' },
  identifiable: { type: 'boolean' },
  pseudonymised: { type: 'boolean' },
  purpose: { type: 'string' },
  year: { type: 'string' },
  due: { type: 'string' },
  ask: { type: 'string', multiple: true },
  leave: { type: 'string', multiple: true },
  note: { type: 'string' },
  merge: { type: 'string' },
  into: { type: 'string' },
  unmerge: { type: 'string' },
  check: { type: 'string' },
  on: { type: 'string' },
  reason: { type: 'string' },
  step: { type: 'string' },
  initials: { type: 'boolean' },
  append: { type: 'string' },
  kind: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** The words of the call could not be understood; shown with the usage, exit code 2. */
export class UsageError extends Error {}

type Options = ReturnType<typeof parse>['values']

/** The words after `accord`: which command, on what, with which options. */
export interface Arguments {
  readonly command: string
  readonly operands: readonly string[]
  readonly options: Options
}

function parse(words: readonly string[]) {
  return parseArgs({ args: [...words], options, allowPositionals: true })
}

export function readArguments(words: readonly string[]): Arguments {
  try {
    const { values, positionals } = parse(words)
    return {
      command: values.help ? 'help' : (positionals[0] ?? 'help'),
      operands: values.help ? positionals : positionals.slice(1),
      options: values,
    }
  } catch (error) {
    throw new UsageError(inWords(error))
  }
}

/** Node's own words are for programmers. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return 'The options could not be read.'
  const option = /--?[\w-]+/.exec(error.message)?.[0] ?? 'An option'
  const code = 'code' in error ? error.code : null
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return /does not take/.test(error.message) ? `${option} takes no value.` : `Say what ${option} is to be.`
  return 'The options could not be read.'
}

/** The value of an option that the command cannot do without. */
export function required(value: string | undefined, option: string): string {
  if (!value) throw new UsageError(`Say ${option}.`)
  return value
}
