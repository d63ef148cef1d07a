import { z } from 'zod'

/**
 * A notification that waits to be passed on to its connector. The body is sealed: it is the only thing we hold that
 * has not been cleaned of buyers' data, and it is deleted once it is delivered or a day old.
 */
export const relayDeliverySchema = z.object({
  id: z.string(),
  connectorId: z.string(),
  account: z.string(),
  sealedBody: z.string(),
  createdAt: z.string(),
  attempts: z.number().int(),
  nextAttemptAt: z.string(),
})

export type RelayDelivery = z.infer<typeof relayDeliverySchema>

/** The first attempt is made at once, in the request; a tick takes over where a replica died before it ended. */
const takenOverAfterMs = 10_000
const shortestPauseMs = 5_000
const longestPauseMs = 3_600_000
const givenUpAfterMs = 86_400_000

const later = (moment: string, milliseconds: number): string =>
  new Date(Date.parse(moment) + milliseconds).toISOString()

export const newDelivery = (
  waiting: Pick<RelayDelivery, 'id' | 'connectorId' | 'account' | 'sealedBody'>,
  now: string,
): RelayDelivery => ({
  ...waiting,
  createdAt: now,
  attempts: 0,
  nextAttemptAt: later(now, takenOverAfterMs),
})

/** When something waits for its next attempt. */
type Waiting = Pick<RelayDelivery, 'createdAt' | 'attempts' | 'nextAttemptAt'>

/** The delivery after another attempt failed: the pause doubles, up to an hour. Undefined when its day is over. */
export const afterFailedAttempt = <Delivery extends Waiting>(
  delivery: Delivery,
  now: string,
): Delivery | undefined => {
  if (Date.parse(now) - Date.parse(delivery.createdAt) > givenUpAfterMs) return undefined
  const attempts = delivery.attempts + 1
  const pause = Math.min(shortestPauseMs * 2 ** (attempts - 1), longestPauseMs)
  return { ...delivery, attempts, nextAttemptAt: later(now, pause) }
}
