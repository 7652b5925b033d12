import { AccordError } from '@shared/domain/problem'

/** Failures of register commands a person can act on. */
export function noSuchSubmission(id: string): AccordError {
  return new AccordError({
    code: 'triage/no-such-item',
    message: 'That item is not in triage.',
    whatToDo: 'Open Triage again: the list may have changed.',
    item: id,
  })
}

export function alreadyDecided(name: string): AccordError {
  return new AccordError({
    code: 'triage/already-decided',
    message: `“${name}” has been decided already.`,
    whatToDo: 'Undo that decision first, then decide again.',
    item: name,
  })
}

export function nothingToUndo(name: string): AccordError {
  return new AccordError({
    code: 'triage/nothing-to-undo',
    message: `“${name}” is still waiting: there is no decision to undo.`,
    whatToDo: 'Choose an item that has been decided.',
    item: name,
  })
}

export function noSuchCase(ref: string): AccordError {
  return new AccordError({
    code: 'escalations/no-such-case',
    message: `There is no case ${ref} on the register.`,
    whatToDo: 'Check the reference; a case goes when the decision that opened it is undone.',
    item: ref,
  })
}

export function noSuchStage(stage: string, board: string): AccordError {
  return new AccordError({
    code: 'escalations/no-such-stage',
    message: `The protocol of ${board} has no stage “${stage}”.`,
    whatToDo: 'Choose one of the protocol’s stages.',
    item: stage,
  })
}

/** A command the state of a case does not allow. */
export function notNow(ref: string, why: string, whatToDo: string): AccordError {
  return new AccordError({ code: 'escalations/not-now', message: `${ref}: ${why}`, whatToDo, item: ref })
}

export function noSuchField(field: string): AccordError {
  return new AccordError({
    code: 'triage/no-such-field',
    message: `There is no field “${field}”.`,
    whatToDo: 'Choose one of the fields shown.',
    item: field,
  })
}

export function noSuchImport(): AccordError {
  return new AccordError({
    code: 'intake/no-such-import',
    message: 'That import is not on record in this register.',
    whatToDo: 'What it brought in, if anything, is in Triage. Import the files again to be sure.',
  })
}
