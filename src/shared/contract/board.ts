import { z } from 'zod'
import { agency, agencyType } from '../domain/agency'
import { isoDate } from '../domain/dates'
import { protocolPack } from '../protocol/pack-schema'

export const agencyRow = agency.extend({
  made: z.number(),
  received: z.number(),
  /** Of a name nobody has confirmed: the agency it may be another name for. Never more than a suggestion. */
  maybe: z.object({ id: z.string(), name: z.string() }).nullable(),
  /** Agencies a person said are this one; each can be taken apart again. */
  merged: z.array(z.object({ id: z.string(), name: z.string() })),
})

export const boardContract = {
  'agencies.list': { input: z.object({ search: z.string().max(200) }), output: z.array(agencyRow) },
  'agencies.save': {
    input: z.object({
      id: z.string().nullable(),
      name: z.string().min(1).max(200),
      aliases: z.array(z.string().min(1).max(200)).max(50),
      type: agencyType,
      member: z.boolean().nullable(),
      contact: z.string().max(500).nullable(),
    }),
    output: agency,
  },
  /** Makes one agency part of another: whatever names it then means the other. Answers the other. */
  'agencies.merge': { input: z.object({ from: z.string(), into: z.string() }), output: agency },
  /** Takes a merge back. Answers the agency that stands by itself again. */
  'agencies.unmerge': { input: z.object({ id: z.string() }), output: agency },
  'protocols.list': {
    input: z.null(),
    output: z.array(
      z.object({
        id: z.string(),
        board: z.string(),
        short: z.string(),
        title: z.string(),
        version: z.string(),
      }),
    ),
  },
  'protocols.get': {
    input: z.object({ id: z.string(), version: z.string().nullable().default(null) }),
    output: protocolPack,
  },
  'settings.get': {
    input: z.null(),
    output: z.object({
      officerName: z.string(),
      lockAfterMinutes: z.number(),
      publicationThreshold: z.number(),
    }),
  },
  'settings.save': {
    input: z.object({
      officerName: z.string().max(100),
      lockAfterMinutes: z.number().int().min(1).max(30),
      /** Counts from 1 to one less than this are kept back from what is published; left out, it stays as it is. Never under 5. */
      publicationThreshold: z.number().int().min(5).max(100).optional(),
    }),
    output: z.null(),
  },
  /** Headline numbers for the shell: badges and the first screen. */
  'overview.counts': {
    input: z.null(),
    output: z.object({
      waiting: z.number(),
      clear: z.number(),
      open: z.number(),
      overdue: z.number(),
      today: isoDate,
    }),
  },
} as const
