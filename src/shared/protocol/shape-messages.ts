import type { z } from 'zod'
import type { PackProblem } from './pack-problems'

type Issue = z.core.$ZodIssue

const dueChoices =
  'Say how long in one of these ways: workingDays: 2, workingWeeks: 1, sameWorkingDay: true, calendarDays: 5, ' +
  'hours: 24, dayNumber: 9, immediately: true, withoutDelay: true, or stipulated: true.'

/** What a value of the wrong shape means to somebody writing a pack. */
export function shapeProblems(issues: readonly Issue[]): PackProblem[] {
  return issues.flatMap((issue): PackProblem[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `“${key}” is not something a pack can say here.`,
      }))
    }
    return [{ path, message: message(issue, String(path.at(-1) ?? 'the pack')) }]
  })
}

function message(issue: Issue, name: string): string {
  if (issue.code === 'invalid_union')
    return name === 'due' ? dueChoices : `“${name}” is not in a form Accord knows.`
  if (issue.code === 'invalid_value')
    return `“${name}” must be one of: ${issue.values.map(String).join(', ')}.`
  if (issue.code === 'invalid_type') {
    return issue.input === undefined && issue.message.includes('received undefined')
      ? `“${name}” is missing.`
      : `“${name}” must be ${kind(issue.expected)}.`
  }
  if (issue.code === 'too_small')
    return `“${name}” must not be ${issue.origin === 'number' ? 'so small' : 'empty'}.`
  if (issue.code === 'invalid_format') return formatMessage(issue, name)
  if (issue.code === 'custom') return `“${name}” ${issue.message}.`
  return `“${name}”: ${issue.message}`
}

function formatMessage(issue: Issue, name: string): string {
  if ('format' in issue && issue.format === 'date') return `“${name}” must be a date such as 2026-03-09.`
  return `“${name}” ${issue.message.startsWith('Invalid') ? 'may hold only small letters, digits and hyphens' : issue.message}.`
}

function kind(expected: string): string {
  const words: Record<string, string> = {
    string: 'text (put quotation marks round a number)',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of “name: value” lines',
  }
  return words[expected] ?? expected
}
