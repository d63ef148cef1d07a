import { dayMs } from '../../lib/hours'
import { isStopped, type ResendQueue } from './resend-queue'
import { isFor, isOpenRequest, isSeen, type ResendRequest } from './resend-request'

// Which requests a connector is given when it fetches, and what is written down of that.

const mostGivenOut = 100

const placeOf = ({ shipBy = '~', marketplaceOrderId }: ResendRequest): string =>
  `${shipBy} ${marketplaceOrderId}`

const byPlace = (left: ResendRequest, right: ResendRequest): number =>
  placeOf(left) < placeOf(right) ? -1 : 1

const byAge = ([left]: readonly ResendRequest[], [right]: readonly ResendRequest[]): number =>
  `${left?.plannedAt} ${left?.plan}` < `${right?.plannedAt} ${right?.plan}` ? -1 : 1

const byPlan = (requests: readonly ResendRequest[]): readonly (readonly ResendRequest[])[] => {
  const plans = new Map<string, ResendRequest[]>()
  for (const request of requests) {
    const own = plans.get(request.plan)
    if (own === undefined) plans.set(request.plan, [request])
    else own.push(request)
  }
  return [...plans.values()].map((own) => own.sort(byPlace)).sort(byAge)
}

/** Who fetches, and when. */
export type Fetching = { readonly connector: string; readonly now: string }

/**
 * What may be given to a connector now: one of each plan in turn, so that none waits for another; of a plan the first
 * deadline first.
 */
export const waitingIn = (
  queue: ResendQueue,
  { connector, now }: Fetching,
): readonly ResendRequest[] => {
  const waiting = queue.requests.filter(
    (request) =>
      request.since <= now &&
      isFor(request, connector) &&
      request.isHeld !== true &&
      isOpenRequest(request, now) &&
      isSeen(request, now) &&
      !isStopped(queue, request.plan),
  )
  const plans = byPlan(waiting)
  const longest = Math.max(0, ...plans.map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) => turn).flatMap((turn) =>
    plans.flatMap((own) => own[turn] ?? []),
  )
}

/** What is given out at a time. */
export const givenOut: typeof waitingIn = (...asked) => waitingIn(...asked).slice(0, mostGivenOut)

/** While nothing changes, that a connector fetched is written down no more often. */
const notedAgainAfterMs = 10 * 60_000

/** The queue after a connector fetched; the same where nothing of it has to be written down. */
export const withFetched = (queue: ResendQueue, fetching: Fetching): ResendQueue => {
  const { connector, now } = fetching
  const fresh = new Set(
    givenOut(queue, fetching).flatMap(({ key, fetchedAt }) =>
      fetchedAt === undefined ? [key] : [],
    ),
  )
  const { fetchedAt } = queue
  const isNoted =
    fetchedAt !== undefined && Date.parse(now) - Date.parse(fetchedAt) < notedAgainAfterMs
  if (isNoted && fresh.size === 0) return queue
  return {
    ...queue,
    fetchedAt: now,
    requests: queue.requests.map((request) =>
      fresh.has(request.key) ? { ...request, fetchedAt: now, fetchedBy: connector } : request,
    ),
  }
}

const isWithin = (queue: ResendQueue | undefined, now: string, ms: number): boolean =>
  queue?.fetchedAt !== undefined && Date.parse(now) - Date.parse(queue.fetchedAt) < ms

/** Whether a connector fetched lately: whoever did not within a day is not asked at all. */
export const isFetched = (queue: ResendQueue | undefined, now: string): boolean =>
  isWithin(queue, now, dayMs)

/** Orders are looked up again only for whoever fetches: that is written down every ten minutes. */
const fetchesForMs = 30 * 60_000

/** Sooner than a look ends to hold. */
const looksAgainAfterMs = 10 * 60_000

/** When the order of a request is to be looked up again so that it may be given out; undefined where nobody fetches it. */
export const looksAgainAt = (
  queue: ResendQueue,
  request: ResendRequest,
  now: string,
): string | undefined => {
  const { lookedAt, plan } = request
  const isAsked = isOpenRequest(request, now) && !isStopped(queue, plan)
  if (!isAsked || !isWithin(queue, now, fetchesForMs)) return undefined
  if (lookedAt === undefined) return now
  const next = new Date(Date.parse(lookedAt) + looksAgainAfterMs).toISOString()
  return next <= now ? next : undefined
}
