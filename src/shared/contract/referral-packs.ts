import { z } from 'zod'
import { isoDate } from '../domain/dates'

const ref = z.string().max(60)

/** The pack of a referral to the Chair, as a Word file or a PDF. */
export const referralPacksContract = {
  'referrals.packVersions': {
    input: z.object({ ref }),
    output: z.array(z.object({ version: z.number(), madeOn: isoDate, madeBy: z.string() })),
  },
  /**
   * Writes the pack. What it says is kept as a version when it differs from the last, and it then says what changed.
   * `initials`: the person and the family by initials.
   */
  'referrals.writePack': {
    input: z.object({
      ref,
      /** Ends in `.docx` or `.pdf`. */
      path: z.string().min(1).max(4096),
      initials: z.boolean(),
      /** Submissions of the case to append, or all of them. */
      append: z.union([z.literal('all'), z.array(z.string()).max(500)]),
    }),
    output: z.object({
      path: z.string(),
      version: z.number(),
      appended: z.number(),
      notAppended: z.array(z.object({ name: z.string(), reason: z.string() })),
    }),
  },
} as const
