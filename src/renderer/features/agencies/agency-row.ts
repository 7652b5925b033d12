import type { Output } from '@shared/contract'

/** An agency of the directory, with how many escalations it made and received. */
export type AgencyRow = Output<'agencies.list'>[number]
