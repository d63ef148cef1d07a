import { randomUUID } from 'node:crypto'

import type { ChannelStates } from '../../domain/channels/channel-states'
import { evaluateChannel, type ChannelHealth } from '../../domain/channels/channel-health'
import { ChannelHistory } from '../../domain/channels/channel-history'
import { newestOrderAt, withUnlisted } from '../../domain/channels/unlisted-orders'
import type { Failure, UpstreamFailure } from '../../domain/failure'
import { typicalValuesInSample } from '../../domain/reading/value-sample'
import { isComplete, type Progress } from '../../domain/reading/progress'
import { success, type Result } from '../../lib/result'
import type { LeaseStore } from '../../ports/lease-store'
import type { OrderIntegrationStore } from '../../ports/order-integration-store'
import { knownAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { readingProgress } from '../reading/reading-progress'
import type { OpenSet } from '../inbox/open-set'
import { storedChannelStates } from './stored-channel-states'
import { countsOf, type CountsDependencies } from './channel-counts'
import type { JobStates } from '../tick/job-states'

export type ChannelDependencies = AffiliatesDependencies &
  CountsDependencies & {
    readonly replicaId: string
    readonly jobStates: JobStates
    readonly leases: LeaseStore
    readonly orderIntegrations: OrderIntegrationStore
    readonly memory: { readonly openSet: OpenSet }
  }

const everyMs = 2 * 60_000

/** While the past is being read, what is usual becomes known from one minute to the next. */
const everyMsAtFirst = 15_000

const leaseMs = 60_000

/** The list follows the orders at a distance of about four minutes: what it does not show yet is not missing. */
const lagMs = 4 * 60_000

type Known = {
  readonly progress?: Progress
  readonly before?: ChannelHealth
  /** Not all open orders are loaded. */
  readonly isPartial: boolean
}

const evaluateOne = async (
  dependencies: ChannelDependencies,
  affiliateId: string,
  { progress, before, isPartial }: Known,
): Promise<Result<ChannelHealth, UpstreamFailure>> => {
  const now = dependencies.clock.now()
  if (progress === undefined) return success(evaluateChannel({ affiliateId, now }, before))
  const counts = await countsOf(dependencies, affiliateId, {
    now: Date.parse(now),
    isSettled: isComplete(progress, now),
    part: progress,
  })
  if (!counts.ok) return counts
  const rows = dependencies.memory.openSet.rowsOf(affiliateId)
  const history = new ChannelHistory(withUnlisted((hour) => counts.value.get(hour), rows))
  const typical = typicalValuesInSample(progress.values)
  const moment = {
    lastOrderAt: newestOrderAt(progress.lastOrderAt, rows),
    countedUntil: Date.parse(progress.until) - lagMs,
  }
  return success(
    evaluateChannel({ affiliateId, now, history, moment, rows, isPartial, typical }, before),
  )
}

const evaluateAll = async (
  dependencies: ChannelDependencies,
  book: ChannelStates,
): Promise<Result<ChannelStates, Failure>> => {
  const { clock, memory, orderIntegrations, jobStates } = dependencies
  const [affiliates, progress, viewed] = await Promise.all([
    knownAffiliates(dependencies),
    jobStates.read(readingProgress),
    memory.openSet.upToDate({ store: orderIntegrations, clock }),
  ])
  if (!affiliates.ok) return affiliates
  if (!progress.ok) return progress
  if (!viewed.ok) return viewed
  const channels: ChannelHealth[] = []
  for (const { id } of affiliates.value) {
    const known = {
      progress: progress.value[id],
      before: book.channels[id],
      isPartial: viewed.value.partial,
    }
    const evaluated = await evaluateOne(dependencies, id, known)
    if (!evaluated.ok) return evaluated
    channels.push(evaluated.value)
  }
  const now = clock.now()
  const isPastRead = affiliates.value.every(({ id }) => {
    const known = progress.value[id]
    return known !== undefined && isComplete(known, now)
  })
  const byId = channels.map((channel) => [channel.affiliateId, channel] as const)
  return success({ evaluatedAt: now, isPastRead, channels: Object.fromEntries(byId) })
}

const keep = async (
  { jobStates, memory, clock }: ChannelDependencies,
  book: ChannelStates,
): Promise<Result<ChannelStates, UpstreamFailure>> => {
  const written = await jobStates.write(storedChannelStates, book)
  if (!written.ok) return written
  memory.channels.book.set(book, clock)
  memory.channels.stored.set(book, clock)
  return success(book)
}

/** Whether the channels need not be looked at again. */
export const isFresh = ({ evaluatedAt, isPastRead }: ChannelStates, now: string): boolean =>
  evaluatedAt !== undefined &&
  Date.parse(now) - Date.parse(evaluatedAt) < (isPastRead ? everyMs : everyMsAtFirst)

const underLease = async (
  dependencies: ChannelDependencies,
): Promise<Result<ChannelStates, Failure>> => {
  const read = await dependencies.jobStates.read(storedChannelStates)
  if (!read.ok) return read
  if (isFresh(read.value, dependencies.clock.now())) return read
  const evaluated = await evaluateAll(dependencies, read.value)
  return evaluated.ok ? keep(dependencies, evaluated.value) : evaluated
}

/**
 * Looks at every channel, at most every two minutes. One replica at a time; another that comes meanwhile has the book as
 * it was.
 */
export const evaluateChannels = async (
  dependencies: ChannelDependencies,
): Promise<Result<ChannelStates, Failure>> => {
  const { leases, clock, replicaId } = dependencies
  const holder = `${replicaId}:${randomUUID()}`
  const until = new Date(Date.parse(clock.now()) + leaseMs).toISOString()
  const acquired = await leases.acquire(storedChannelStates.name, holder, until)
  if (!acquired.ok) return acquired
  if (!acquired.value) return dependencies.jobStates.read(storedChannelStates)
  try {
    return await underLease(dependencies)
  } finally {
    await leases.release(storedChannelStates.name, holder)
  }
}
