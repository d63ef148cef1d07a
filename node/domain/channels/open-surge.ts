import { z } from 'zod'

import { errorTypes } from '../diagnosis/diagnosis'
import type { OrderIntegrationRow } from '../inbox/row'
import { isCalmAgain, type Failures, type Surge } from './find-surge'

// That failures are rare again ends an alarm, and saves none of those that failed: a surge stands as long as its orders
// are open.

export const openSurgeSchema = z.object({
  affiliateId: z.string(),
  errorType: z.enum(errorTypes),
  /** When it was noticed. */
  since: z.string(),
  /** When the first of its orders may have failed, and until when others did; absent while they do. */
  from: z.string(),
  until: z.string().optional(),
  /** How many orders usually fail so within an hour. */
  usualPerHour: z.number(),
  /** How many of its orders were open at most. */
  most: z.number().int(),
})

/** Far more orders of a marketplace than usual failed for one error type, and many of them are still open. */
export type OpenSurge = z.infer<typeof openSurgeSchema>

const windowMs = 15 * 60_000
const windowsAnHour = 4

/** Of a surge that is over, the last tenth of its orders is everyday work. */
const leastOpenShare = 0.1

/** Whether an order is one of a surge's. */
export const isOfSurge = (
  { affiliateId, errorType, firstSeenAt }: OrderIntegrationRow,
  surge: OpenSurge,
): boolean =>
  affiliateId === surge.affiliateId &&
  errorType === surge.errorType &&
  firstSeenAt >= surge.from &&
  (surge.until === undefined || firstSeenAt <= surge.until)

type Evaluation = {
  readonly affiliateId: string
  readonly now: string
  /** The channel's open orders. */
  readonly rows: readonly OrderIntegrationRow[]
  /** Not all of them are loaded: none that is missing was done. */
  readonly isPartial?: boolean
  /** What fails far above usual now. */
  readonly found: readonly Surge[]
  /** How many failed within the last 15 minutes. */
  readonly failures: Failures
}

const beganNow = ({ affiliateId, now }: Evaluation, { cause, expected }: Surge): OpenSurge => ({
  affiliateId,
  errorType: cause,
  since: now,
  from: new Date(Date.parse(now) - windowMs).toISOString(),
  usualPerHour: expected * windowsAnHour,
  most: 0,
})

/** A surge that begins again before its orders were done goes on. */
const goneOn = (surge: OpenSurge, { now, found, failures }: Evaluation): OpenSurge => {
  const { until, ...lasting } = surge
  if (found.some(({ cause }) => cause === surge.errorType)) return lasting
  if (until !== undefined) return surge
  const isCalm = isCalmAgain(surge.errorType, failures, surge.usualPerHour / windowsAnHour)
  return isCalm ? { ...lasting, until: now } : lasting
}

/** The surges of a channel after another evaluation. */
export const surgesAfter = (
  before: readonly OpenSurge[],
  evaluation: Evaluation,
): readonly OpenSurge[] => {
  const { rows, found, isPartial = false } = evaluation
  const isKnown = ({ cause }: Surge): boolean => before.some(({ errorType }) => errorType === cause)
  const all = [
    ...before.map((surge) => goneOn(surge, evaluation)),
    ...found.filter((surge) => !isKnown(surge)).map((surge) => beganNow(evaluation, surge)),
  ]
  return all.flatMap((surge) => {
    const count = rows.filter((row) => isOfSurge(row, surge)).length
    const isOver = surge.until !== undefined && count <= leastOpenShare * surge.most
    return isOver && !isPartial ? [] : { ...surge, most: Math.max(surge.most, count) }
  })
}
