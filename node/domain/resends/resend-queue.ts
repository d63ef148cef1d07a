import { z } from 'zod'

import { packed, unpacked } from '../../lib/packed'
import { dayMs } from '../../lib/hours'
import type { DocumentKind } from '../document-kind'
import {
  isExpired,
  isOpen,
  resendRequestSchema,
  type ResendAnswer,
  type ResendRequest,
} from './resend-request'

// What the connectors of one affiliate are asked to send again, and when one of them fetched that last. It holds what is
// open and what was answered since the plan was seen last; the plan keeps what became of each order.

const requestsSchema = z.array(resendRequestSchema)

const queueSchema = z.object({
  affiliateId: z.string(),
  /** When a connector fetched last, to within ten minutes. */
  fetchedAt: z.string().optional(),
  /** Until when the connector's pace is used up by requests that were released. */
  pacedUntil: z.string().optional(),
})

export type ResendQueue = Readonly<z.infer<typeof queueSchema>> & {
  readonly requests: readonly ResendRequest[]
}

const storedSchema = queueSchema.extend({ packed: z.string() })

/** By affiliate. Requests in it end after a day; an erased order's go at once. */
export const resendQueueDocuments: DocumentKind<ResendQueue> = {
  entity: { name: 'orderops_resend_queue' },
  label: 'resend-queue',
  mark: 'packed',
  parse: (document) => {
    const { packed: text, ...queue } = storedSchema.parse(document)
    return { ...queue, requests: requestsSchema.parse(unpacked(text)) }
  },
  fieldsOf: ({ requests, ...queue }) => ({ ...queue, packed: packed(requests) }),
  isForGood: true,
}

export const emptyQueue = (affiliateId: string): ResendQueue => ({ affiliateId, requests: [] })

/** What a connector of any make can be expected to take. An assumption. */
export const requestsPerMinute = 60

const slotMs = 60_000 / requestsPerMinute

const moment = (ms: number): string => new Date(ms).toISOString()

/** What was asked and is neither answered nor over; the rest is of no use after a day. */
const withoutOld = (requests: readonly ResendRequest[], now: string): readonly ResendRequest[] =>
  requests.filter((request) => !isExpired(request, now))

/** What is asked of a connector, before the moment is known from when on. */
export type Release = Omit<ResendRequest, 'since'>

/** The queue with more requests, one after the other at the pace. One that is in it stays as it is. */
export const withReleased = (
  queue: ResendQueue,
  released: readonly Release[],
  now: string,
): ResendQueue => {
  const known = new Set(queue.requests.map(({ key }) => key))
  let next = Math.max(Date.parse(now), Date.parse(queue.pacedUntil ?? now))
  const added = released
    .filter(({ key }) => !known.has(key))
    .map((request) => {
      const since = moment(next)
      next += slotMs
      return { ...request, since }
    })
  return {
    ...queue,
    requests: [...withoutOld(queue.requests, now), ...added],
    ...(added.length > 0 && { pacedUntil: moment(next) }),
  }
}

const mostGivenOut = 100

const placeOf = ({ plannedAt, shipBy = '~', marketplaceOrderId }: ResendRequest): string =>
  `${plannedAt} ${shipBy} ${marketplaceOrderId}`

/** What is given out now: the oldest plan first, in it the first deadline. */
export const givenOut = ({ requests }: ResendQueue, now: string): readonly ResendRequest[] =>
  requests
    .filter((request) => request.since <= now && !request.isHeld && isOpen(request, now))
    .sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1))
    .slice(0, mostGivenOut)

/** While nothing changes, that a connector fetched is written down no more often. */
const notedAgainAfterMs = 10 * 60_000

/** The queue after a connector fetched; the same where nothing of it has to be written down. */
export const withFetched = (queue: ResendQueue, now: string): ResendQueue => {
  const fresh = new Set(
    givenOut(queue, now).flatMap(({ key, fetchedAt }) => (fetchedAt === undefined ? [key] : [])),
  )
  const { fetchedAt } = queue
  const isNoted =
    fetchedAt !== undefined && Date.parse(now) - Date.parse(fetchedAt) < notedAgainAfterMs
  if (isNoted && fresh.size === 0) return queue
  return {
    ...queue,
    fetchedAt: now,
    requests: queue.requests.map((request) =>
      fresh.has(request.key) ? { ...request, fetchedAt: now } : request,
    ),
  }
}

/** Whoever did not fetch for so long is not counted on. */
const fetchesForMs = dayMs

/** Whether a connector fetched lately: only then is it asked at all. */
export const isFetched = (queue: ResendQueue | undefined, now: string): boolean =>
  queue?.fetchedAt !== undefined && Date.parse(now) - Date.parse(queue.fetchedAt) < fetchesForMs

/** The queue with an answer. The first one stands. */
export const withAnswer = (queue: ResendQueue, key: string, answer: ResendAnswer): ResendQueue => ({
  ...queue,
  requests: queue.requests.map((request) =>
    request.key === key && request.answer === undefined ? { ...request, answer } : request,
  ),
})

export const without = (queue: ResendQueue, keys: ReadonlySet<string>): ResendQueue => ({
  ...queue,
  requests: queue.requests.filter(({ key }) => !keys.has(key)),
})

/** Of a plan that was stopped: what nobody fetched is taken back, the rest is given out no more. */
export const withStopped = (queue: ResendQueue, plan: string): ResendQueue => ({
  ...queue,
  requests: queue.requests.flatMap((request) => {
    if (request.plan !== plan || request.answer !== undefined) return [request]
    return request.fetchedAt === undefined ? [] : [{ ...request, isHeld: true }]
  }),
})

/** Of a plan that goes on: what was held is given out again. */
export const withResumed = (queue: ResendQueue, plan: string): ResendQueue => ({
  ...queue,
  requests: queue.requests.map(({ isHeld, ...request }) =>
    isHeld && request.plan !== plan ? { ...request, isHeld } : request,
  ),
})
