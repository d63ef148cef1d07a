import { z } from 'zod'

import { dayMs } from '../../lib/hours'
import { errorTypes } from '../diagnosis/diagnosis'
import type { DocumentKind } from '../document-kind'
import { formerUser } from '../team/former-user'

// What a plan says of itself; its orders are in parts (plan-part.ts). How many of them came to what is never kept: it is
// counted from the orders, so that no two numbers can disagree.

const takenBatchSchema = z.object({
  number: z.number().int(),
  /** The login of whoever took it. */
  by: z.string(),
  takenAt: z.string(),
  markedBy: z.string().optional(),
  markedAt: z.string().optional(),
  /** When the last was taken that the list of who did what has as taken. */
  takenNotedTo: z.string().optional(),
  /** Whether that list has it as marked. */
  isMarkNoted: z.literal(true).optional(),
  /** How many of it had failed again when somebody went on all the same. */
  accepted: z.number().int().optional(),
  /** Whose connector was asked to send its orders again; absent where a person took it. */
  affiliateId: z.string().optional(),
})

/** A batch that somebody took. */
export type TakenBatch = Readonly<z.infer<typeof takenBatchSchema>>

const stopReasons = ['BY_PERSON', 'FAILED_AGAIN'] as const

const planSchema = z.object({
  id: z.string(),
  by: z.string(),
  at: z.string(),
  issueId: z.string().optional(),
  errorType: z.enum(errorTypes).optional(),
  /** The marketplace of most orders first. */
  affiliates: z.array(z.string()),
  /** What was filtered by, as JSON, without what was searched for. */
  filter: z.string().optional(),
  parts: z.number().int(),
  stopped: z
    .object({ reason: z.enum(stopReasons), at: z.string(), by: z.string().optional() })
    .optional(),
  batches: z.array(takenBatchSchema),
  /** Whose connectors send the rest of their orders again, and who decided so. */
  sending: z
    .array(z.object({ affiliateId: z.string(), by: z.string(), at: z.string() }))
    .default([]),
  /** On what owners insisted. */
  insisted: z.array(
    z.object({ at: z.string(), by: z.string(), why: z.string(), orders: z.number().int() }),
  ),
})

export type Plan = Readonly<z.infer<typeof planSchema>>

// The document's own id names the workspace too.
const storedSchema = planSchema.omit({ id: true }).extend({ planId: z.string() })

/** By their id. The retention job removes those of 90 days ago and before. */
export const planDocuments: DocumentKind<Plan> = {
  entity: { name: 'orderops_plan', searched: { at: 'string' } },
  label: 'plan',
  mark: 'batches',
  parse: (document) => {
    const { planId, ...plan } = storedSchema.parse(document)
    return { ...plan, id: planId }
  },
  fieldsOf: ({ id, ...plan }) => ({ ...plan, planId: id }),
  isForGood: false,
}

export const plansKeptForMs = 90 * dayMs

export const keptUntil = ({ at }: Plan): string =>
  new Date(Date.parse(at) + plansKeptForMs).toISOString()

export const takenBatch = ({ batches }: Plan, number: number): TakenBatch | undefined =>
  batches.find((batch) => batch.number === number)

/**
 * In which batch an order is. A connector's holds its own affiliate's only: where one took the number that others had a place
 * under, those are in none.
 */
export const batchOf = (
  plan: Plan,
  { affiliateId, batch }: { readonly affiliateId: string; readonly batch?: number },
): number | undefined => {
  const whose = batch === undefined ? undefined : takenBatch(plan, batch)?.affiliateId
  return whose === undefined || whose === affiliateId ? batch : undefined
}

/** Whether the orders of an affiliate that wait go to its connector. */
export const isSending = ({ sending }: Plan, affiliateId: string): boolean =>
  sending.some((sent) => sent.affiliateId === affiliateId)

/** The plan with one of its batches changed, or added. */
export const withBatch = (plan: Plan, batch: TakenBatch): Plan => ({
  ...plan,
  batches: [...plan.batches.filter(({ number }) => number !== batch.number), batch],
})

export const withoutBatch = (plan: Plan, number: number): Plan => ({
  ...plan,
  batches: plan.batches.filter((batch) => batch.number !== number),
})

/** The same, made and worked on by somebody who left. */
export const planWithoutPerson = (plan: Plan, login: string): Plan => {
  const name = (named: string) => (named === login ? formerUser : named)
  const { stopped } = plan
  return {
    ...plan,
    by: name(plan.by),
    ...(stopped?.by && { stopped: { ...stopped, by: name(stopped.by) } }),
    batches: plan.batches.map(({ by, markedBy, ...batch }) => ({
      ...batch,
      by: name(by),
      ...(markedBy && { markedBy: name(markedBy) }),
    })),
    sending: plan.sending.map(({ by, ...sent }) => ({ ...sent, by: name(by) })),
    insisted: plan.insisted.map(({ by, ...said }) => ({ ...said, by: name(by) })),
  }
}
