import type { Failure, UpstreamFailure } from '../../domain/failure'
import {
  afterFailure,
  afterStep,
  countedBefore,
  isWorthShorter,
  nextStep,
  shortestRecentMs,
  stepBesidesRecent,
  withShorterSlice,
  type Progress,
  type Step,
} from '../../domain/reading/progress'
import { hourMs, hourOf } from '../../lib/hours'
import { troubleKind } from '../../domain/reading/troubles'
import { success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import type { BackgroundMemory } from '../background/background-memory'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { keepCounts, noteCounted, type CountsDependencies } from '../channels/channel-counts'
import type { CallAllowance } from './call-allowance'
import { countByHour } from './count-by-hour'
import { listWindow, type ListedPart, type Listing } from './list-window'
import type { ReadingMemory } from './reading-memory'
import { readingProgress } from './reading-progress'
import { recordListed, type RecordDependencies } from './record-listed'
import { reviewUnlisted } from './review-unlisted'
import type { JobStates } from '../tick/job-states'

export type ReadOrdersDependencies = AffiliatesDependencies &
  RecordDependencies &
  CountsDependencies & {
    readonly lister: OrderLister
    readonly jobStates: JobStates
    readonly memory: { readonly background: BackgroundMemory; readonly reading: ReadingMemory }
  }

type ReadingSlice = { readonly isOver: () => boolean; readonly calls: CallAllowance }

/**
 * Reads the store's orders from Orders: per affiliate the last day first, then what is in trouble, then back to 30 days,
 * then whatever is new. Orders that need a person, or that are known here as open, are kept as observations; the others
 * are only counted, since a store may have 50,000 of them a day. An affiliate that fails does not stop the others, and
 * each slice begins with another one.
 */
export const readOrders = async (
  dependencies: ReadOrdersDependencies,
  slice: ReadingSlice,
): Promise<Result<Readonly<Record<string, number>>, Failure>> => {
  const affiliates = await allAffiliates(dependencies)
  if (!affiliates.ok) return affiliates
  const progress = await dependencies.jobStates.read(readingProgress)
  if (!progress.ok) return progress
  const { memory, clock, orderIntegrations } = dependencies
  // What is open here must be known before rows can be told from what they change.
  const loaded = await memory.openSet.whole({ store: orderIntegrations, clock })
  if (!loaded.ok) return loaded
  // A listed order that is open though not loaded would pass for one that needs nobody, and is not listed again.
  if (loaded.value.partial || loaded.value.stale) return success({ steps: 0 })
  const allowance = slice.calls
  // However many are new, what is in trouble has its turn.
  const forRecent = allowance.half()
  const reading = { ...progress.value }
  let steps = 0
  let waiting = beginningWith(memory.background.turn, affiliates.value)
  // In turn, a step each: a large marketplace must not keep the small ones waiting.
  while (waiting.length > 0 && !slice.isOver()) {
    const left: Affiliate[] = []
    const before = steps
    for (const affiliate of waiting) {
      if (slice.isOver()) break
      const next = await takeStep(
        { dependencies, allowance, forRecent, affiliate },
        reading[affiliate.id],
      )
      if (next === undefined) continue
      reading[affiliate.id] = next
      steps += 1
      if (next.failure === undefined) left.push(affiliate)
    }
    if (steps > before) {
      memory.reading.noteRead(Date.parse(clock.now()))
      // What a replica that dies before has read is read once more: that changes nothing.
      const saved = await dependencies.jobStates.write(readingProgress, reading)
      if (!saved.ok) return saved
    }
    waiting = left
  }
  return success({ steps })
}

const beginningWith = <Value>(turn: number, values: readonly Value[]): readonly Value[] => {
  const first = values.length === 0 ? 0 : turn % values.length
  return [...values.slice(first), ...values.slice(0, first)]
}

type Work = {
  readonly dependencies: ReadOrdersDependencies
  readonly allowance: CallAllowance
  /** Its part for listing the newest orders. */
  readonly forRecent: CallAllowance
  readonly affiliate: Affiliate
}

/** One step further; undefined where nothing is left to do now. */
const takeStep = async (
  work: Work,
  progress: Progress | undefined,
): Promise<Progress | undefined> => {
  const { clock, memory } = work.dependencies
  const { stuckAfter } = memory.settings.rules
  const step =
    progress !== undefined && work.forRecent.isSpent
      ? stepBesidesRecent(progress, clock.now(), stuckAfter)
      : nextStep(progress, clock.now(), stuckAfter)
  if (step === undefined) return undefined
  const listing = await listStep(work, step, progress)
  if (!listing.ok) return failedStep(work, progress, { step, error: listing.error })
  switch (listing.value.kind) {
    case 'too-many':
      return withShorterSlice(progress, clock.now())
    case 'whole':
      return takeIn(work, progress, { step, listing: listing.value })
    case 'part':
      return takeInPart(work, progress, { step, listing: listing.value })
  }
}

const listStep = (
  { dependencies, allowance, forRecent, affiliate }: Work,
  step: Step,
  progress: Progress | undefined,
): Promise<Result<Listing, UpstreamFailure>> => {
  const listing = { lister: dependencies.lister, allowance, window: step.window }
  const query = { affiliateId: affiliate.id }
  switch (step.kind) {
    case 'recent': {
      // Of the very first day nothing is lost where it is too much: it is read as the past is.
      const shortestMs = progress === undefined ? shortestRecentMs : Number.POSITIVE_INFINITY
      return listWindow({ ...listing, allowance: forRecent, query, shortestMs })
    }
    case 'past':
      return listWindow({ ...listing, query, shortestMs: hourMs })
    case 'trouble': {
      const { states } = troubleKind(step.trouble)
      const wanted = states.length === 0 ? { incomplete: true } : { states }
      return listWindow({ ...listing, query: { ...query, ...wanted }, shortestMs: 'part-will-do' })
    }
  }
}

type Failed = { readonly step: Step; readonly error: Failure }

const failedStep = (
  { dependencies }: Work,
  progress: Progress | undefined,
  { step, error }: Failed,
): Progress => {
  const reason = error.kind === 'upstream' ? error.reason : error.kind
  return afterFailure(progress, step, { reason, at: dependencies.clock.now() })
}

type Part = { readonly step: Step; readonly listing: ListedPart }

/** Goes on with what was listed before the calls ended, or before a page failed; the rest comes with the next step. */
const takeInPart = async (
  work: Work,
  progress: Progress | undefined,
  { step, listing }: Part,
): Promise<Progress | undefined> => {
  const { orders, endedBy } = listing
  // The past goes back from a whole hour to a whole hour, so that the oldest of a window lead nowhere.
  const isInVain = orders.length === 0 || progress === undefined || step.kind === 'past'
  const after = isInVain ? progress : await takeIn(work, progress, { step, listing })
  if (endedBy !== undefined) return failedStep(work, after, { step, error: endedBy })
  if (!isInVain) return after
  const isShorter = isWorthShorter(progress, orders.length)
  return isShorter ? withShorterSlice(progress, work.dependencies.clock.now()) : undefined
}

type Taken = {
  readonly step: Step
  readonly listing: Extract<Listing, { kind: 'whole' | 'part' }>
}

const takeIn = async (
  work: Work,
  progress: Progress | undefined,
  { step: wanted, listing: { kind, orders } }: Taken,
): Promise<Progress> => {
  const { dependencies, allowance, affiliate } = work
  const now = dependencies.clock.now()
  const step = kind === 'part' ? listedPart(wanted, orders) : wanted
  const failed = (error: Failure) => failedStep(work, progress, { step, error })
  const recorded = await recordListed(dependencies, { affiliate, orders, allowance })
  if (!recorded.ok) return failed(recorded.error)
  const counts = countStep(step, progress, orders)
  if (step.kind !== 'trouble') {
    const counted = await keepCounts(dependencies, affiliate.id, counts)
    if (!counted.ok) return failed(counted.error)
  } else {
    const reviewed = await reviewUnlisted(dependencies, { affiliate, orders, allowance }, step)
    if (!reviewed.ok) return failed(reviewed.error)
  }
  const createdAt = orders.map((order) => order.createdAt)
  const values = orders.flatMap(({ value }) => value ?? [])
  const after = afterStep(progress, step, { now, createdAt, values, isPart: kind === 'part' })
  if (step.kind !== 'trouble') {
    noteCounted(dependencies, affiliate.id, { before: progress, after, counts })
  }
  return after
}

/** What was listed of a part, which comes oldest first: everything before its last order. */
const listedPart = <Some extends Step>(step: Some, orders: readonly ListedOrder[]): Some => {
  const to = orders.at(-1)?.createdAt ?? step.window.from
  return { ...step, window: { ...step.window, to } }
}

const countStep = (
  { kind, window }: Step,
  progress: Progress | undefined,
  orders: readonly ListedOrder[],
) => {
  const counts = countByHour(window, orders, countedBefore(progress, window))
  // A part that ends before what was read once counts less of its last hour than is known.
  if (kind === 'recent' && progress !== undefined && window.to < progress.until) {
    counts.delete(new Date(hourOf(Date.parse(window.to))).toISOString())
  }
  return counts
}
