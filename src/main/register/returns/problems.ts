import { AccordError } from '@shared/domain/problem'

/** Failures of the commands about annual returns that a person can act on. */
export function noSuchRound(id: string): AccordError {
  return new AccordError({
    code: 'returns/no-such-round',
    message: 'There is no such round of annual returns.',
    whatToDo: 'Open Returns again: the list may have changed.',
    item: id,
  })
}

export function noRoundOfYear(year: string): AccordError {
  return new AccordError({
    code: 'returns/no-round-of-year',
    message: `No round of annual returns is open for ${year}.`,
    whatToDo: 'Open it first: on the Returns screen, or with “accord returns open --year”.',
    item: year,
  })
}

export function roundThere(name: string): AccordError {
  return new AccordError({
    code: 'returns/round-there',
    message: `There is a round for ${name} already.`,
    whatToDo: 'Open that one, and ask further agencies there.',
    item: name,
  })
}

export function badYear(from: string, to: string): AccordError {
  return new AccordError({
    code: 'returns/bad-year',
    message: `From ${from} to ${to} is not a year to make returns for.`,
    whatToDo: 'Give a first and a last day, the last after the first and at most two years later.',
    item: from,
  })
}

export function notAsked(name: string): AccordError {
  return new AccordError({
    code: 'returns/not-asked',
    message: `${name} is not asked in this round.`,
    whatToDo: 'Add the agency to the round first.',
    item: name,
  })
}

export function notAReturn(name: string): AccordError {
  return new AccordError({
    code: 'returns/not-a-return',
    message: `“${name}” was not read as an annual return.`,
    whatToDo: 'Open it in Triage and decide there what it is.',
    item: name,
  })
}

export function nothingFiled(name: string): AccordError {
  return new AccordError({
    code: 'returns/nothing-filed',
    message: `${name} has made no return yet.`,
    whatToDo: 'File its return first, or record that it said there is nothing to report.',
    item: name,
  })
}

export function needsWords(what: string, name: string): AccordError {
  return new AccordError({
    code: 'returns/needs-words',
    message: `${what} for ${name} needs a few words.`,
    whatToDo: 'Say what it is about; it is kept with the return.',
    item: name,
  })
}

export function questionsLeft(name: string, count: number): AccordError {
  return new AccordError({
    code: 'returns/questions-left',
    message: `The return of ${name} leaves ${count} ${count === 1 ? 'question' : 'questions'} open.`,
    whatToDo: 'Ask the agency, correct the figures, or sign it off with a note saying why it may stand.',
    item: name,
  })
}

export function noSuchSnapshot(id: string): AccordError {
  return new AccordError({
    code: 'returns/no-such-snapshot',
    message: 'There is no such snapshot of a year’s figures.',
    whatToDo: 'Open the round again: the list may have changed.',
    item: id,
  })
}

export function reportsFromStageUnknown(board: string): AccordError {
  return new AccordError({
    code: 'returns/no-agencies',
    message: `The directory has no agencies for ${board} to ask.`,
    whatToDo: 'Add the agencies on the Agencies screen, then open the round.',
    item: board,
  })
}
