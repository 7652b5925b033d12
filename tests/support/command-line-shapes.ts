import { z } from 'zod'

// What other people's scripts rely on, written out again here: a key renamed in the code must fail a test.
const date = z.iso.date()
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().nonnegative()

export const importDocument = z.object({
  items: z.array(
    z.object({
      source: z.string().min(1),
      submissionId: z.string().nullable(),
      sha256: sha256.nullable(),
      kind: z.enum([
        'form',
        'log-row',
        'annual-return',
        'free-text',
        'not-a-form',
        'duplicate',
        'unreadable',
      ]),
      form: z
        .string()
        .regex(/^[a-z-]+\/[a-z-]+$/)
        .nullable(),
      reading: z.record(
        z.string(),
        z.object({
          value: z.union([z.string(), z.number(), z.array(z.string())]).nullable(),
          asWritten: z.string(),
          confidence: z.enum(['sure', 'likely', 'doubtful']),
          place: z.string().min(1),
        }),
      ),
      match: z
        .object({ decision: z.enum(['new', 'update', 'unsure']), case: z.string().nullable() })
        .nullable(),
      problem: z.object({ code: z.string(), message: z.string(), whatToDo: z.string() }).nullable(),
    }),
  ),
  summary: z.object({ items: count, cancelled: z.boolean() }),
})

const clock = z.object({
  id: z.string(),
  stage: z.string().nullable(),
  what: z.string(),
  state: z.enum(['not-started', 'running', 'due-soon', 'overdue', 'met', 'met-late', 'stopped', 'unknown']),
  startedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  dueOn: date.nullable(),
  originalDueOn: date.nullable(),
  stoppedAt: z.string().nullable(),
  turn: z.string(),
  clause: z.string(),
})
const caseWithoutExplanation = z.object({
  ref: z.string().regex(/^ACC-\d{4}-\d{4}$/),
  protocol: z.object({ pack: z.string(), version: z.string() }),
  status: z.enum(['open', 'resolved', 'withdrawn', 'out-of-scope']),
  subject: z.object({ name: z.string().nullable() }),
  escalating: z.object({ agency: z.string() }).nullable(),
  receiving: z.array(z.object({ agency: z.string() })),
  raisedOn: date.nullable(),
  stage: z.object({ number: z.number().nullable(), name: z.string(), rung: z.string() }).nullable(),
  stages: z.array(
    z.object({
      number: z.number().nullable(),
      name: z.string(),
      enteredOn: date.nullable(),
      leftOn: date.nullable(),
      how: z.string(),
    }),
  ),
  clocks: z.array(clock),
  tasks: z.array(z.unknown()),
  submissions: z.array(z.unknown()).min(1),
})
export const casesDocument = z.object({ asOf: date, cases: z.array(caseWithoutExplanation), total: count })
export const caseDocument = caseWithoutExplanation.extend({
  clocks: z.array(
    clock.extend({
      explanation: z.array(z.object({ date, counted: z.boolean(), why: z.string() })),
    }),
  ),
  history: z.array(z.unknown()).min(1),
})

const days = z.object({
  median: z.number().nullable(),
  kaplanMeierMedian: z.number().nullable(),
  interval95: z.tuple([z.number().nullable(), z.number().nullable()]),
})
export const figuresDocument = z.object({
  period: z.object({ from: date.nullable(), to: date.nullable(), by: z.enum(['raised', 'received']) }),
  cases: count,
  made: z.array(z.object({ agency: z.string(), count })),
  received: z.array(z.object({ agency: z.string(), count })),
  pairs: z.array(z.object({ from: z.string(), to: z.string(), count })),
  stageReached: z.array(z.object({ stage: z.number().nullable(), count })),
  stageResolved: z.array(z.object({ stage: z.number().nullable(), count })),
  grounds: z.array(z.object({ ground: z.string(), count })),
  timeToResolution: z.object({ resolved: count, open: count, workingDays: days, calendarDays: days }),
  clocks: z.array(z.object({ what: z.string(), met: count, late: count, unknown: count })),
})

export const triageDocument = z.object({
  accepted: z.array(z.object({ submission: z.string(), case: z.string().nullable() })),
  left: z.array(z.object({ submission: z.string(), name: z.string(), reasons: z.array(z.string()).min(1) })),
})
export const verifyDocument = z.object({
  clean: z.boolean(),
  checked: z.array(z.string()).min(1),
  problems: z.array(z.object({ message: z.string() })),
})
export const initDocument = z.object({
  store: z.string(),
  board: z.string(),
  recoveryKey: z.string().min(40),
})
export const reportDocument = z.object({ path: z.string(), cases: count })
export const protocolsDocument = z.object({
  protocols: z.array(z.object({ id: z.string(), board: z.string(), version: z.string() })).min(5),
})
