import { themeLabel } from './taxonomy'
import { dueInWords } from './due-in-words'
import type { ClockDefinition, DutyDefinition } from './clock-schema'
import type { ProtocolPack, StageDefinition } from './pack-schema'

/** What differs between two versions of a protocol, one plain sentence each, in the order of the newer pack. */
export function packDifferences(older: ProtocolPack, newer: ProtocolPack): string[] {
  return [
    ...changed('The policy', 'version', older.policy.version, newer.policy.version),
    ...changed('The policy', 'title', older.policy.title, newer.policy.title),
    ...changed('The protocol', 'scope', older.scope.join(' and '), newer.scope.join(' and ')),
    ...changed('The protocol', 'bank holidays', older.calendar, newer.calendar),
    ...changed(
      'The protocol',
      'rule on passing over a stage',
      older.skipping?.allowed ?? 'with-reason',
      newer.skipping?.allowed ?? 'with-reason',
    ),
    ...listed('Stage', older.stages, newer.stages, ({ name }) => name, stageDifferences),
    ...listed(
      'Ground',
      older.grounds,
      newer.grounds,
      ({ label }) => label,
      (a, b) => [
        ...changed(`Ground “${b.label}”`, 'wording', a.label, b.label),
        ...changed(`Ground “${b.label}”`, 'theme', themeLabel(a.theme), themeLabel(b.theme)),
      ],
    ),
    ...listed(
      'Condition',
      older.conditions,
      newer.conditions,
      ({ label }) => label,
      () => [],
    ),
    ...listed(
      'Special route',
      older.specialRoutes,
      newer.specialRoutes,
      ({ label }) => label,
      (a, b) => changed(`Special route “${b.label}”`, 'destination', a.goesTo, b.goesTo),
    ),
    ...listed(
      'Form',
      older.forms,
      newer.forms,
      ({ title }) => title,
      (a, b) =>
        changed(`Form “${b.title}”`, 'number of questions', String(a.fields.length), String(b.fields.length)),
    ),
  ]
}

function stageDifferences(a: StageDefinition, b: StageDefinition): string[] {
  const subject = b.name
  return [
    ...changed(subject, 'name', a.name, b.name),
    ...changed(subject, 'rung', a.rung, b.rung),
    ...changed(subject, 'people', a.who, b.who),
    ...changed(subject, 'clause', a.clause, b.clause),
    ...changed(subject, 'reporting to the board', yesNo(a.reportable), yesNo(b.reportable)),
    ...changed(subject, 'form', a.form?.when ?? 'none', b.form?.when ?? 'none'),
    ...changed(subject, 'gate', a.gate?.who ?? 'none', b.gate?.who ?? 'none'),
    ...listed(`${subject}: deadline`, a.clocks, b.clocks, ({ what }) => what, clockDifferences),
    ...listed(`${subject}: duty`, a.duties, b.duties, ({ what }) => what, dutyDifferences),
  ]
}

function clockDifferences(a: ClockDefinition, b: ClockDefinition): string[] {
  const subject = `Deadline “${b.what}”`
  return [
    ...changed(subject, 'wording', a.what, b.what),
    ...changed(subject, 'time allowed', dueInWords(a.due), dueInWords(b.due)),
    ...changed(subject, 'clause', a.clause, b.clause),
    ...changed(subject, 'start', JSON.stringify(a.starts), JSON.stringify(b.starts), false),
    ...changed(subject, 'stop', JSON.stringify(a.stops), JSON.stringify(b.stops), false),
    ...changed(subject, 'turn to act', a.turn, b.turn),
    ...changed(subject, '“or shorter”', yesNo(a.orShorter), yesNo(b.orShorter)),
  ]
}

function dutyDifferences(a: DutyDefinition, b: DutyDefinition): string[] {
  const subject = `Duty “${b.what}”`
  return [
    ...changed(subject, 'wording', a.what, b.what),
    ...changed(subject, 'time allowed', dueInWords(a.due), dueInWords(b.due)),
    ...changed(subject, 'clause', a.clause, b.clause),
  ]
}

const yesNo = (value: boolean): string => (value ? 'yes' : 'no')

function changed(subject: string, what: string, from: string, to: string, say = true): string[] {
  if (from === to) return []
  return [say ? `${subject}: ${what} was ${from}; it is now ${to}.` : `${subject}: ${what} has changed.`]
}

function listed<T extends { id: string }>(
  kind: string,
  older: readonly T[],
  newer: readonly T[],
  name: (entry: T) => string,
  compare: (a: T, b: T) => string[],
): string[] {
  const before = new Map(older.map((entry) => [entry.id, entry]))
  const after = new Set(newer.map(({ id }) => id))
  return [
    ...newer.flatMap((entry) => {
      const was = before.get(entry.id)
      return was ? compare(was, entry) : [`${kind} “${name(entry)}” is new.`]
    }),
    ...older.filter(({ id }) => !after.has(id)).map((entry) => `${kind} “${name(entry)}” is gone.`),
  ]
}
