import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { ReferralDetail, ReferralRow } from '@shared/contract/referrals'
import { dateInWords } from '@shared/domain/date-in-words'
import { dateOf, isCalendarDate } from '@shared/domain/dates'
import { AccordError } from '@shared/domain/problem'
import { referralHappening } from '@shared/domain/referral-step'
import { phaseWords } from '@shared/referral/referral-phase'
import type { OpenRegister } from '../../service/open-register'
import { columns, counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'
import { packOfCase, writePack } from './refer-pack'
import { ownValue } from '@shared/domain/own-value'

type Verb = (register: OpenRegister, call: Arguments, today: string) => Promise<Answer>
const verbs: Readonly<Record<string, Verb>> = { list, open, show, readiness, step, panel, pack: writePack }

/** Referrals to the Chair: `refer list`, `open CASE`, `show`, `readiness`, `step`, `panel` and `pack` of a referral. */
export async function refer(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const [verb = ''] = call.operands
  const work = ownValue(verbs, verb) ?? (call.options.out ? packOfCase : undefined)
  if (!work) throw new UsageError(`Say what to do: refer ${Object.keys(verbs).join(' | ')}.`)
  const today = dateOf(surroundings.clock.now())
  return withRegister(call, surroundings, (register) => work(register, call, today))
}

async function list({ handlers }: OpenRegister): Promise<Answer> {
  const found = await handlers['referrals.list']({ phase: null, offset: 0, limit: 200 })
  return {
    lines: [
      ...columns(found.rows.map(rowLine)),
      ...found.proposed.map(({ caseRef, stage }) => `${caseRef} is at ${stage ?? 'the Chair’s stage'}: no referral is open.`),
      `${counted(found.rows.length, 'referral')}.`,
    ],
    json: found,
    needsPerson: found.proposedTotal > 0,
  }
} // prettier-ignore

const rowLine = ({ ref, phase, missing, due }: ReferralRow): string[] => [
  ref,
  phaseWords[phase],
  phase === 'preparing' ? `${missing} missing` : '',
  due === null ? '' : `${due.overdue ? 'overdue' : 'due'} ${due.on}: ${due.what}`,
]

async function open({ handlers }: OpenRegister, { operands, options }: Arguments, today: string): Promise<Answer> {
  const caseRef = required(operands[1], 'which case, for example ACC-2026-0007')
  return shown(await handlers['referrals.open']({ caseRef, on: dateOption(options.on, today), reason: options.reason ?? '' }))
} // prettier-ignore

async function show({ handlers }: OpenRegister, { operands }: Arguments): Promise<Answer> {
  return shown(await handlers['referrals.get']({ ref: whichReferral(operands) }))
}

async function readiness({ handlers }: OpenRegister, { operands }: Arguments): Promise<Answer> {
  const {
    ref,
    referral,
    readiness: items,
  } = await handlers['referrals.get']({
    ref: whichReferral(operands),
  })
  const missing = items.filter(({ state }) => state === 'missing').length
  return {
    lines: [
      ...items.map(({ state, what, detail }) => `  ${state.padEnd(9)}  ${what}: ${detail}`),
      missing === 0 ? `${ref} has everything.` : `${ref} misses ${counted(missing, 'thing')}.`,
    ],
    json: { ref, phase: referral.phase, items, missing },
    needsPerson: missing > 0,
  }
}

/** Records one step, given as JSON in a file: `{ "type": "question-set", "question": "…" }`. */
async function step({ handlers }: OpenRegister, { operands, options }: Arguments, today: string): Promise<Answer> {
  const file = required(options.step, 'what happened with --step FILE.json')
  const happening = await readStep(file)
  return shown(await handlers['referrals.record']({ ref: whichReferral(operands), on: dateOption(options.on, today), happening }))
} // prettier-ignore

async function readStep(file: string) {
  const text = await readFile(file, 'utf8').catch(() => null)
  const parsed = text === null ? null : referralHappening.safeParse(jsonIn(text))
  if (parsed?.success) return parsed.data
  const where = parsed?.error ? ` ${z.prettifyError(parsed.error).split('\n').join(' ').slice(0, 200)}` : ''
  throw new AccordError({
    code: 'cli/step-file',
    message: text === null ? `The file ${file} is missing or cannot be read.` : `${file} does not say a step of a referral.${where}`,
    whatToDo: 'Write one JSON object with its type, as in docs/guide/command-line.md.',
    item: file,
  })
} // prettier-ignore

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function panel({ handlers }: OpenRegister, { operands }: Arguments): Promise<Answer> {
  const found = await handlers['referrals.get']({ ref: whichReferral(operands) })
  const { ref, referral, panel: view } = found
  const findings = view?.findings ?? []
  return {
    lines: [
      ...(view === null ? ['The protocol has no resolution panel.'] : []),
      ...(referral.panel?.seats ?? []).map(
        ({ agency, who, proxy }) => `  ${agency}: ${who ?? 'nobody named'}${proxy ? ' (by proxy)' : ''}`,
      ),
      ...findings.map(({ kind, message, clause }) => `  ${kind}: ${message} (${clause})`),
      referral.panel === null ? `${ref}: no panel is convened.` : `${ref}: ${referral.panel.confirmed ? 'confirmed' : 'not confirmed'}.`,
    ],
    json: { ref, panel: referral.panel, findings, proposal: view?.proposal ?? [] },
    needsPerson: findings.some(({ kind }) => kind === 'breach'),
  }
} // prettier-ignore

function shown(found: ReferralDetail): Answer {
  const { ref, referral, steps, due } = found
  return {
    lines: [
      `${ref}: ${phaseWords[referral.phase]}`,
      ...steps.map(
        (one) => `  ${dateInWords(one.on)}  ${one.what}${one.struckOut === null ? '' : ' (struck out)'}`,
      ),
      ...due.map((one) => `  ${one.overdue ? 'Overdue since' : 'Due'} ${one.on}: ${one.what}`),
    ],
    json: found,
    needsPerson: false,
  }
}

const whichReferral = (operands: readonly string[]): string =>
  required(operands[1], 'which referral, for example ACC-2026-0007-R1')

function dateOption(date: string | undefined, today: string): string {
  if (date === undefined) return today
  if (!isCalendarDate(date)) throw new UsageError('Say --on with a date such as 2026-03-31.')
  return date
}
