import './compile-later'
import { fileURLToPath } from 'node:url'
import { AccordError, type Problem } from '@shared/domain/problem'
import { UsageError, readArguments, type Arguments } from './command-line/arguments'
import { written, type Answer } from './command-line/answer'
import { isCommand, requireTaken, type Command } from './command-line/calls'
import { backup, restore } from './command-line/commands/backup'
import { cases, oneCase } from './command-line/commands/cases'
import { figures } from './command-line/commands/figures'
import { importFiles } from './command-line/commands/import'
import { init } from './command-line/commands/init'
import { protocols } from './command-line/commands/protocols'
import { refer } from './command-line/commands/refer'
import { report } from './command-line/commands/report'
import { returns } from './command-line/commands/returns'
import { search } from './command-line/commands/search'
import { triage } from './command-line/commands/triage'
import { verifyRegister } from './command-line/commands/verify'
import type { Surroundings } from './command-line/open'
import { usageOf } from './command-line/usage'
import { describe } from './fault-log'
import { nodeWorkers } from './node-worker'
import packageJson from '../../package.json'

type Run = (call: Arguments, surroundings: Surroundings) => Promise<Answer>
const commands: Readonly<Record<Command, Run>> = {
  init,
  import: importFiles,
  triage,
  cases,
  case: oneCase,
  figures,
  refer,
  search,
  report,
  returns,
  protocols,
  verify: verifyRegister,
  backup,
  restore,
}

/** Composition root of the command line: the same parts as the app, without Electron. Answers the exit code. */
async function run(words: readonly string[]): Promise<number> {
  let json = words.includes('--json')
  const [command = 'help'] = words
  try {
    const call = readArguments(words)
    json = call.options.json ?? false
    if (call.command === 'help') return help(call.operands[0] ?? '', json)
    if (!isCommand(call.command)) throw new UsageError(`There is no command “${call.command}”.`)
    requireTaken(call.command, call)
    const answer = await commands[call.command](call, surroundings)
    if (!json) process.stdout.write(`${answer.lines.map(onOneLine).join('\n')}\n`)
    else if (answer.json !== written) process.stdout.write(`${JSON.stringify(answer.json, null, 2)}\n`)
    if (answer.problem) process.stderr.write(sentencesOf(answer.problem))
    return answer.needsPerson ? 1 : 0
  } catch (error) {
    return explain(error, command, json)
  }
}

function help(command: string, json: boolean): number {
  const usage = usageOf(command)
  process.stdout.write(json ? `${JSON.stringify({ usage }, null, 2)}\n` : usage)
  return 0
}

const surroundings: Surroundings = {
  spawnWorker: nodeWorkers(),
  clock: { now: () => new Date().toISOString() },
  resources: fileURLToPath(new URL('../../resources', import.meta.url)),
  version: packageJson.version,
  onFault: (where, fault) => process.stderr.write(`A fault inside Accord, ${where}: ${describe(fault)}\n`),
}

function explain(error: unknown, command: string, json: boolean): number {
  if (error instanceof UsageError) {
    if (json)
      process.stdout.write(
        documentOf({ code: 'cli/usage', message: error.message, whatToDo: 'See: accord help.' }),
      )
    process.stderr.write(`${error.message}\n\n${usageOf(command)}`)
    return 2
  }
  const problem =
    error instanceof AccordError
      ? error.problem
      : {
          code: 'unexpected',
          message: `Something went wrong inside Accord (${error instanceof Error ? error.name : 'unknown'}).`,
          whatToDo: 'Try again. If it happens again, tell whoever supports Accord what you were doing.',
        }
  if (json) process.stdout.write(documentOf(problem))
  process.stderr.write(sentencesOf(problem))
  return 1
}

const sentencesOf = ({ message, whatToDo }: Problem) => `${onOneLine(`${message} ${whatToDo}`)}\n`
/** What somebody else wrote, such as the name of a file, may hold signs that a terminal obeys. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
const documentOf = (problem: Problem) => `${JSON.stringify({ problem }, null, 2)}\n`

// Whoever reads the answer may stop half-way (`accord cases | head`): what was to be done is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || process.exitCode === 1) return
  process.exitCode = 1
  process.stderr.write(
    'The answer could not be written whole. Check that the disk it goes to has space left.\n',
  )
})
// What libraries say to programmers is no business of who calls the command line.
process.noDeprecation = true
const code = await run(process.argv.slice(2))
process.exitCode ??= code
