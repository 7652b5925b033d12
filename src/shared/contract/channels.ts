import type { DataChannel, DesktopChannel } from './index'

/**
 * The names of the contract without its schemas, for the two places that must start fast and need only the
 * names: the preload and the router. The compiler refuses this file when it and the contract differ.
 */
export const desktopChannels: ReadonlySet<string> = names<DesktopChannel>()({
  'desktop.chooseFolder': true,
  'desktop.chooseFiles': true,
  'desktop.chooseSaveFile': true,
  'desktop.showSavedFile': true,
  'desktop.print': true,
  'desktop.setTheme': true,
  'desktop.copySecret': true,
})

export const dataChannels: ReadonlySet<string> = names<DataChannel>()({
  'app.state': true,
  'register.create': true,
  'register.readPackFile': true,
  'register.confirmRecovery': true,
  'register.exploreSamples': true,
  'register.unlock': true,
  'register.lock': true,
  'register.changePassphrase': true,
  'register.setPassphrase': true,
  'register.newRecoveryKey': true,
  'register.confirmNewRecoveryKey': true,
  'register.useKeyStore': true,
  'register.verify': true,
  'intake.start': true,
  'intake.paste': true,
  'intake.cancel': true,
  'intake.unfinished': true,
  'intake.resume': true,
  'intake.letGo': true,
  'intake.report': true,
  'intake.watch': true,
  'intake.setWatch': true,
  'intake.progress': true,
  'intake.items': true,
  'triage.queue': true,
  'triage.item': true,
  'triage.document': true,
  'triage.decide': true,
  'triage.undo': true,
  'triage.acceptClear': true,
  'triage.readField': true,
  'triage.candidates': true,
  'escalations.list': true,
  'escalations.get': true,
  'escalations.advance': true,
  'escalations.skip': true,
  'escalations.outOfScope': true,
  'escalations.setResponseDate': true,
  'escalations.bringForward': true,
  'escalations.record': true,
  'escalations.changeProtocol': true,
  'escalations.recordCondition': true,
  'escalations.decideGate': true,
  'escalations.resolve': true,
  'escalations.withdraw': true,
  'escalations.reopen': true,
  'escalations.correct': true,
  'escalations.setGrounds': true,
  'agencies.list': true,
  'agencies.save': true,
  'agencies.merge': true,
  'agencies.unmerge': true,
  'insights.figures': true,
  'insights.cases': true,
  'reports.excel': true,
  'protocols.list': true,
  'protocols.get': true,
  'due.list': true,
  'protocols.versions': true,
  'protocols.compare': true,
  'protocols.choose': true,
  'protocols.problems': true,
  'calendars.list': true,
  'calendars.preview': true,
  'calendars.load': true,
  'settings.get': true,
  'settings.save': true,
  'overview.counts': true,
})

export function isChannel(name: string): boolean {
  return desktopChannels.has(name) || dataChannels.has(name)
}

function names<C extends string>() {
  return (table: Record<C, true>): ReadonlySet<string> => new Set(Object.keys(table))
}
