import type { Handlers, Output, ParsedInput } from '@shared/contract'
import type { Changed } from '@shared/contract/reply'
import type { RegisterChannel } from './open-register'
import type { DataServiceOptions } from './options'
import type { Session } from './session'

type Topics = Changed['topics']
const decided: Topics = ['triage', 'escalations', 'agencies']
const referred: Topics = ['referrals', 'escalations']

/** The calls on the open register; refused while it is locked. Those that change something then tell the screens. */
export function whenOpen(session: Session, emit: DataServiceOptions['emit']): Handlers<RegisterChannel> {
  function pass<C extends RegisterChannel>(channel: C, topics?: Topics) {
    return async (input: ParsedInput<C>): Promise<Output<C>> => {
      const value = await session.require().handlers[channel](input)
      if (topics) emit({ topics })
      return value
    }
  }
  return {
    'triage.queue': pass('triage.queue'),
    'triage.item': pass('triage.item'),
    'triage.document': pass('triage.document'),
    'triage.readField': pass('triage.readField'),
    'triage.candidates': pass('triage.candidates'),
    'triage.columns': pass('triage.columns'),
    'triage.setColumns': pass('triage.setColumns', ['triage']),
    'triage.decide': pass('triage.decide', decided),
    'triage.undo': pass('triage.undo', decided),
    'triage.acceptClear': pass('triage.acceptClear', decided),
    'escalations.list': pass('escalations.list'),
    'escalations.get': pass('escalations.get'),
    'escalations.advance': pass('escalations.advance', ['escalations']),
    'escalations.skip': pass('escalations.skip', ['escalations']),
    'escalations.outOfScope': pass('escalations.outOfScope', ['escalations']),
    'escalations.setResponseDate': pass('escalations.setResponseDate', ['escalations']),
    'escalations.bringForward': pass('escalations.bringForward', ['escalations']),
    'escalations.record': pass('escalations.record', ['escalations']),
    'escalations.changeProtocol': pass('escalations.changeProtocol', ['escalations']),
    'escalations.recordCondition': pass('escalations.recordCondition', ['escalations']),
    'escalations.decideGate': pass('escalations.decideGate', ['escalations']),
    'escalations.resolve': pass('escalations.resolve', ['escalations']),
    'escalations.withdraw': pass('escalations.withdraw', ['escalations']),
    'escalations.reopen': pass('escalations.reopen', ['escalations']),
    'escalations.correct': pass('escalations.correct', decided),
    'escalations.setGrounds': pass('escalations.setGrounds', ['escalations']),
    'escalations.merge': pass('escalations.merge', decided),
    'escalations.unmerge': pass('escalations.unmerge', decided),
    'agencies.list': pass('agencies.list'),
    'agencies.save': pass('agencies.save', decided),
    'agencies.merge': pass('agencies.merge', decided),
    'agencies.unmerge': pass('agencies.unmerge', decided),
    'insights.figures': pass('insights.figures'),
    'insights.cases': pass('insights.cases'),
    'insights.tables': pass('insights.tables'),
    'insights.times': pass('insights.times'),
    'insights.pivot': pass('insights.pivot'),
    'insights.choices': pass('insights.choices'),
    'insights.search': pass('insights.search'),
    'insights.views': pass('insights.views'),
    'insights.saveView': pass('insights.saveView', ['settings']),
    'insights.removeView': pass('insights.removeView', ['settings']),
    'reports.excel': pass('reports.excel'),
    'reports.board': pass('reports.board'),
    'reports.templates': pass('reports.templates'),
    'reports.saveTemplate': pass('reports.saveTemplate'),
    'reports.removeTemplate': pass('reports.removeTemplate'),
    'protocols.list': pass('protocols.list'),
    'protocols.get': pass('protocols.get'),
    'due.list': pass('due.list'),
    'referrals.list': pass('referrals.list'),
    'referrals.get': pass('referrals.get'),
    'referrals.ofCase': pass('referrals.ofCase'),
    'referrals.open': pass('referrals.open', referred),
    'referrals.record': pass('referrals.record', referred),
    'referrals.strikeOut': pass('referrals.strikeOut', referred),
    'referrals.checkPanel': pass('referrals.checkPanel'),
    'referrals.letter': pass('referrals.letter'),
    'referrals.saveLetter': pass('referrals.saveLetter', ['referrals']),
    'referrals.saveInvitation': pass('referrals.saveInvitation', ['referrals']),
    'referrals.packVersions': pass('referrals.packVersions'),
    'referrals.writePack': pass('referrals.writePack', referred),
    'protocols.versions': pass('protocols.versions'),
    'protocols.compare': pass('protocols.compare'),
    'protocols.choose': pass('protocols.choose', ['state', 'settings', 'escalations', 'agencies']),
    'protocols.problems': pass('protocols.problems'),
    'calendars.list': pass('calendars.list'),
    'calendars.preview': pass('calendars.preview'),
    'calendars.load': pass('calendars.load', ['escalations', 'settings']),
    'returns.rounds': pass('returns.rounds'),
    'returns.open': pass('returns.open', ['returns']),
    'returns.change': pass('returns.change', ['returns']),
    'returns.ask': pass('returns.ask', ['returns']),
    'returns.noLongerAsk': pass('returns.noLongerAsk', ['returns']),
    'returns.round': pass('returns.round'),
    'returns.agency': pass('returns.agency'),
    'returns.file': pass('returns.file', ['returns', 'triage']),
    'returns.takeOut': pass('returns.takeOut', ['returns', 'triage']),
    'returns.fileClear': pass('returns.fileClear', ['returns', 'triage']),
    'returns.correct': pass('returns.correct', ['returns']),
    'returns.code': pass('returns.code', ['returns']),
    'returns.record': pass('returns.record', ['returns']),
    'returns.reconcile': pass('returns.reconcile'),
    'returns.snapshot': pass('returns.snapshot', ['returns']),
    'returns.snapshots': pass('returns.snapshots'),
    'returns.sinceSnapshot': pass('returns.sinceSnapshot'),
    'returns.templates': pass('returns.templates', ['returns']),
    'returns.drafts': pass('returns.drafts', ['returns']),
    'returns.report': pass('returns.report'),
    'settings.get': pass('settings.get'),
    'settings.save': pass('settings.save', ['settings']),
    'overview.counts': pass('overview.counts'),
  }
}
