import { z } from 'zod'

import { fieldByField } from '../document-kind'
import { callHourSchema } from '../usage/call-hours'

/** Whose events orders of VTEX itself send; connectors go by their ids. */
export const orderEventsSource = 'orders-broadcast'

const sourceFailureSchema = z.object({
  /** What an upstream failure says, `unreadable`, or `wrong-token`: it was sent to an address that is not valid. */
  reason: z.string(),
  /** Of what could not be read: the field. */
  field: z.string().optional(),
  at: z.string(),
})

const latestSchema = z.object({
  lastSuccessAt: z.string().optional(),
  lastFailure: sourceFailureSchema.optional(),
})

const countSchema = z.number().int().nonnegative()

/** What one source sent within an hour, as one replica counted it. */
const sourceHourSchema = latestSchema.extend({
  source: z.string(),
  /** The hour's beginning, ISO 8601 UTC. */
  hour: z.string(),
  observations: countSchema,
  unreadable: countSchema,
  refused: countSchema,
})

export type SourceHour = z.infer<typeof sourceHourSchema>

const replicaHoursSchema = z.object({
  replicaId: z.string(),
  /** When something was last counted. */
  to: z.string(),
  hours: z.array(sourceHourSchema),
  /** The calls that it made. Absent in what an older version wrote. */
  calls: z.array(callHourSchema).optional(),
})

/** What one replica counted lately. */
export type ReplicaHours = z.infer<typeof replicaHoursSchema>

/** Where it is kept, so that the page of any replica can say it. It goes with `forget-old-source-hours.ts`. */
export const sourceHourDocuments = fieldByField({
  entity: { name: 'orderops_source_hours', searched: { to: 'string' } },
  label: 'source-hours',
  mark: 'replicaId',
  schema: replicaHoursSchema,
  isForGood: false,
})

/** When each source last succeeded and failed, by source. */
export const latestOfSourcesSchema = z.record(latestSchema)

export type LatestOfSource = z.infer<typeof latestSchema>

/** What a source sent over some time: observations that were kept, what could not be read, what could not be kept. */
export type SourceTotals = LatestOfSource &
  Pick<SourceHour, 'observations' | 'unreadable' | 'refused'>

export const nothingSent: SourceTotals = { observations: 0, unreadable: 0, refused: 0 }

/** The later of each. */
export const latestOf = (left: LatestOfSource, right: LatestOfSource): LatestOfSource => ({
  lastSuccessAt:
    (left.lastSuccessAt ?? '') > (right.lastSuccessAt ?? '')
      ? left.lastSuccessAt
      : right.lastSuccessAt,
  lastFailure:
    (left.lastFailure?.at ?? '') > (right.lastFailure?.at ?? '')
      ? left.lastFailure
      : right.lastFailure,
})

/** Both together. */
const addTotals = (left: SourceTotals, right: SourceTotals): SourceTotals => ({
  ...latestOf(left, right),
  observations: left.observations + right.observations,
  unreadable: left.unreadable + right.unreadable,
  refused: left.refused + right.refused,
})

/** By source, what the hours come to. */
export const totalsOf = (hours: readonly SourceHour[]): ReadonlyMap<string, SourceTotals> => {
  const totals = new Map<string, SourceTotals>()
  for (const { source, hour: _, ...counts } of hours) {
    totals.set(source, addTotals(totals.get(source) ?? nothingSent, counts))
  }
  return totals
}
