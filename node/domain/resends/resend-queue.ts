import { z } from 'zod'

import { dayMs } from '../../lib/hours'
import { packed, unpacked } from '../../lib/packed'
import type { DocumentKind } from '../document-kind'
import {
  isExpired,
  isSeen,
  resendRequestSchema,
  resendResults,
  type ResendAnswer,
  type ResendRequest,
} from './resend-request'

// What the connectors of one affiliate are asked to send again, and when one of them fetched that last. It holds what is
// open and what was answered since the plan was seen last; the plan keeps what became of each order. Whether something may
// be asked is decided here and nowhere else, since of two who change it at once one comes after the other.

const endedSchema = z.object({
  key: z.string(),
  /** What was answered; `withdrawn`: nobody fetched it, `done`: it was known before what became of its order. */
  state: z.enum([...resendResults, 'withdrawn', 'done', 'expired']),
  at: z.string(),
})

/** A request that is over. */
export type EndedRequest = Readonly<z.infer<typeof endedSchema>>

const requestsSchema = z.object({
  requests: z.array(resendRequestSchema),
  ended: z.array(endedSchema),
})

const stopSchema = z.object({ plan: z.string(), at: z.string(), resumedAt: z.string().optional() })

/** A plan was stopped; and went on, where that is said. */
export type Stop = Readonly<z.infer<typeof stopSchema>>

const queueSchema = z.object({
  affiliateId: z.string(),
  /** When a connector fetched last, to within ten minutes. */
  fetchedAt: z.string().optional(),
  /** Until when the connector's pace is used up by requests that were released. */
  pacedUntil: z.string().optional(),
  stops: z.array(stopSchema),
})

export type ResendQueue = Readonly<z.infer<typeof queueSchema>> &
  Readonly<z.infer<typeof requestsSchema>>

const storedSchema = queueSchema.extend({ packed: z.string() })

/** By affiliate. An erased order's requests go at once, all others a day after they are over. */
export const resendQueueDocuments: DocumentKind<ResendQueue> = {
  entity: { name: 'orderops_resend_queue' },
  label: 'resend-queue',
  mark: 'packed',
  parse: (document) => {
    const { packed: text, ...queue } = storedSchema.parse(document)
    return { ...queue, ...requestsSchema.parse(unpacked(text)) }
  },
  fieldsOf: ({ requests, ended, ...queue }) => ({ ...queue, packed: packed({ requests, ended }) }),
  isForGood: true,
}

export const emptyQueue = (affiliateId: string): ResendQueue => ({
  affiliateId,
  stops: [],
  requests: [],
  ended: [],
})

/** What a connector of any make can be expected to take. An assumption. */
export const requestsPerMinute = 60

const slotMs = 60_000 / requestsPerMinute

/** Longer than what was seen in Orders holds: a release that could ask for it once more comes to nothing by then. */
const endedKeptForMs = 20 * 60_000

const moment = (ms: number): string => new Date(ms).toISOString()

const before = (now: string, ms: number): string => moment(Date.parse(now) - ms)

/** The queue without what nobody needs any more. What was answered waits for its plan a day longer. */
export const withoutOld = (queue: ResendQueue, now: string): ResendQueue => ({
  ...queue,
  stops: queue.stops.filter(({ at }) => at > before(now, 2 * dayMs)),
  requests: queue.requests.filter(
    (request) => !isExpired(request, request.answer === undefined ? now : before(now, dayMs)),
  ),
  ended: queue.ended.filter(({ at }) => at > before(now, endedKeptForMs)),
})

export const stopOf = ({ stops }: ResendQueue, plan: string): Stop | undefined =>
  stops.find((stop) => stop.plan === plan)

/** Whether nothing of a plan is given out, nor taken in. */
export const isStopped = (queue: ResendQueue, plan: string): boolean => {
  const stop = stopOf(queue, plan)
  return stop !== undefined && stop.resumedAt === undefined
}

/** What is asked of a connector, before the moment is known from when on. */
export type Release = Omit<ResendRequest, 'since'>

export type QueuedRelease = {
  readonly plan: string
  /** How the plan stood here before its orders were looked up: whoever stopped it since decided otherwise. */
  readonly stoppedAt: string | undefined
  readonly released: readonly Release[]
  readonly now: string
}

/**
 * The queue with more requests, one after the other at the pace. One that is in it, or was, stays as it is; nothing is taken
 * in of a plan that was stopped since its orders were looked up, or whose look is too old.
 */
export const withReleased = (
  queue: ResendQueue,
  { plan, stoppedAt, released, now }: QueuedRelease,
): ResendQueue => {
  if (isStopped(queue, plan) || stopOf(queue, plan)?.at !== stoppedAt) return queue
  const known = new Set([...queue.requests, ...queue.ended].map(({ key }) => key))
  let next = Math.max(Date.parse(now), Date.parse(queue.pacedUntil ?? now))
  const added = released
    .filter((request) => !known.has(request.key) && isSeen(request, now))
    .map((request) => {
      const since = moment(next)
      next += slotMs
      return { ...request, since }
    })
  if (added.length === 0) return queue
  const { requests, ...others } = withoutOld(queue, now)
  return { ...others, requests: [...requests, ...added], pacedUntil: moment(next) }
}

/** The queue with an answer. The first one stands. */
export const withResendAnswer = (
  queue: ResendQueue,
  key: string,
  answer: ResendAnswer,
): ResendQueue => ({
  ...queue,
  requests: queue.requests.map((request) =>
    request.key === key && request.answer === undefined ? { ...request, answer } : request,
  ),
})

/** The queue after some requests are over. That they were asked is remembered, so that no late release asks again. */
export const withEnded = (
  queue: ResendQueue,
  state: 'withdrawn' | 'done',
  { now, isOver }: { readonly now: string; readonly isOver: (request: ResendRequest) => boolean },
): ResendQueue => {
  const over = queue.requests.filter(isOver)
  if (over.length === 0) return queue
  const { requests, ended, ...others } = withoutOld(queue, now)
  return {
    ...others,
    requests: requests.filter((request) => !isOver(request)),
    ended: [
      ...ended,
      ...over.map((request) => {
        const { key, answer } = request
        const ending = isExpired(request, now) ? ('expired' as const) : state
        return { key, at: now, state: answer?.result ?? ending }
      }),
    ],
  }
}

/** What a look at Orders showed of a request that stays. */
export type LookedUp = { readonly isClosed: boolean }

/** The queue after orders of it were looked up: one that was closed meanwhile is asked for no more. */
export const withLooked = (
  queue: ResendQueue,
  looked: ReadonlyMap<string, LookedUp>,
  now: string,
): ResendQueue => {
  const { requests, ...others } = withEnded(queue, 'withdrawn', {
    now,
    isOver: ({ key, fetchedAt }) => fetchedAt === undefined && looked.get(key)?.isClosed === true,
  })
  return {
    ...others,
    requests: requests.map(({ isHeld, ...request }) => {
      const seen = looked.get(request.key)
      const isHeldNow = seen?.isClosed ?? isHeld
      return {
        ...request,
        ...(seen && { lookedAt: now }),
        ...(isHeldNow && { isHeld: isHeldNow }),
      }
    }),
  }
}

/** Of a plan that is stopped: what nobody fetched is taken back, and nothing is given out until it goes on. */
export const withStopped = (queue: ResendQueue, plan: string, now: string): ResendQueue => {
  const others = queue.stops.filter((stop) => stop.plan !== plan)
  const stops = isStopped(queue, plan) ? queue.stops : [...others, { plan, at: now }]
  return withEnded({ ...queue, stops }, 'withdrawn', {
    now,
    isOver: ({ fetchedAt, answer, ...request }) =>
      request.plan === plan && fetchedAt === undefined && answer === undefined,
  })
}

/** Of a plan that goes on: what connectors had fetched is given out again. */
export const withResumed = (queue: ResendQueue, plan: string, now: string): ResendQueue => ({
  ...queue,
  stops: queue.stops.map((stop) =>
    stop.plan === plan && stop.resumedAt === undefined ? { ...stop, resumedAt: now } : stop,
  ),
})

/** The queue after its connector lost its token: what nobody fetched is taken back, and who fetches now is not known. */
export const withoutConnector = (queue: ResendQueue, now: string): ResendQueue => {
  const { fetchedAt: _, ...others } = withEnded(queue, 'withdrawn', {
    now,
    isOver: ({ fetchedAt, answer }) => fetchedAt === undefined && answer === undefined,
  })
  return others
}
