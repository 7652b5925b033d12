import type { z } from 'zod'
import type { Problem } from '../domain/problem'
import { appContract } from './app'
import { boardContract } from './board'
import { boardReportContract } from './board-report'
import { desktopContract } from './desktop'
import { dueContract } from './due'
import { escalationsContract } from './escalations'
import { excelReportContract } from './excel-report'
import { insightsContract } from './insights'
import { intakeContract } from './intake'
import { referralPacksContract } from './referral-packs'
import { referralsContract } from './referrals'
import { reportTemplatesContract } from './report-templates'
import { returnsContract } from './returns'
import { triageContract } from './triage'

export { desktopContract }

/** Every call the data process answers. */
export const dataContract = {
  ...appContract,
  ...intakeContract,
  ...triageContract,
  ...escalationsContract,
  ...boardContract,
  ...boardReportContract,
  ...reportTemplatesContract,
  ...excelReportContract,
  ...insightsContract,
  ...dueContract,
  ...referralsContract,
  ...returnsContract,
  ...referralPacksContract,
} as const

/** Every call the renderer can make of main, in one table: the desktop's own and the data process's. */
export const contract = { ...dataContract, ...desktopContract } as const

export type Contract = typeof contract
export type Channel = keyof Contract
export type DataChannel = keyof typeof dataContract
export type DesktopChannel = keyof typeof desktopContract
export type Input<C extends Channel> = z.input<Contract[C]['input']>
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>

/** A handler for each channel of a table, given parsed input. */
export type Handlers<C extends Channel> = { readonly [K in C]: (input: ParsedInput<K>) => Promise<Output<K>> }

/** A call's answer as the renderer sees it: a value already parsed where it was made, or a problem. */
export type ReplyTo<C extends Channel> = { ok: true; value: Output<C> } | { ok: false; problem: Problem }
