import { UsageError, type Arguments } from './arguments'

type Option = keyof Arguments['options']

interface Takes {
  readonly options: readonly Option[]
  /** How many words may follow the command. */
  readonly words: number
}

const filters = [
  'from', 'to', 'by', 'protocol', 'about', 'agency', 'agency-type', 'side', 'ground', 'theme', 'rung', 'status',
  'filters', 'view',
] as const // prettier-ignore

const opening = ['store', 'passphrase-file', 'json', 'help'] as const

/** What each command takes. Another option would be passed over, and its answer taken for what was asked. */
const calls = {
  init: { options: ['board'], words: 0 },
  import: { options: [], words: Infinity },
  triage: { options: ['accept-clear', 'undo'], words: 0 },
  cases: { options: ['open', 'overdue', 'at-stage', 'as-of'], words: 0 },
  case: { options: ['as-of', 'merge', 'into', 'unmerge', 'reason'], words: 1 },
  figures: { options: [...filters, 'compare', 'publication', 'pivot'], words: 1 },
  search: { options: filters, words: Infinity },
  report: {
    options: [
      ...filters, 'compare', 'publication', 'template', 'templates', 'period', 'format', 'each-agency', 'out',
      'identifiable', 'pseudonymised', 'purpose', 'kind',
    ],
    words: 0,
  },
  refer: { options: ['on', 'reason', 'step', 'out', 'initials', 'append'], words: 2 },
  returns: { options: ['year', 'due', 'ask', 'leave', 'reason', 'out', 'kind', 'note'], words: Infinity },
  protocols: { options: ['check'], words: 0 },
  verify: { options: [], words: 0 },
  backup: { options: ['out'], words: 0 },
  restore: { options: ['from'], words: 0 },
} as const satisfies Readonly<Record<string, Takes>> // prettier-ignore

export type Command = keyof typeof calls

export function isCommand(word: string): word is Command {
  return Object.hasOwn(calls, word)
}

/** Refuses what a command would pass over. */
export function requireTaken(command: Command, { operands, options }: Arguments): void {
  const { options: own, words }: Takes = calls[command]
  const taken = new Set<string>([...own, ...opening])
  refused(
    `“${command}”`,
    Object.keys(options).filter((option) => !taken.has(option)),
  )
  const extra = operands[words]
  if (extra !== undefined) throw new UsageError(`“${command}” cannot do anything with “${extra}”.`)
}

/** Refuses options that do not go with what a call is for. */
export function refuse(what: string, { options }: Arguments, others: readonly Option[]): void {
  refused(
    what,
    others.filter((option) => options[option] !== undefined),
  )
}

function refused(what: string, options: readonly string[]): void {
  if (options.length === 0) return
  throw new UsageError(`${what} does not take ${options.map((option) => `--${option}`).join(' or ')}.`)
}
