import type { Failure } from '../../domain/failure'
import {
  addOutcomes,
  noOutcome,
  waitingParts,
  type MatchOutcome,
  type Report,
} from '../../domain/imports/report'
import { partKey, reportedSince, type ReportPart } from '../../domain/imports/report-part'
import { idFormsOf } from '../../domain/orders/id-forms'
import { needsRecord } from '../../domain/orders/needs-record'
import { joinRecords, type OrderIntegrationRecord } from '../../domain/orders/record'
import { onItsWayMs } from '../../domain/orders/verdict-of-vtex'
import { success, type Result } from '../../lib/result'
import type { ListedOrder, OrderLister } from '../../ports/order-lister'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { marketplaceNames, type NamesDependencies } from '../connectors/marketplace-names'
import { keepAndShow, type KeepDependencies } from '../ingest/keep-observation'
import { isKept } from '../kept/is-kept'
import { findUnderAnyId, toListedRecord } from '../orders/find-in-orders'
import type { CallAllowance } from '../reading/call-allowance'
import type { ImportMemory } from './import-memory'
import { noteMatching, reportsState, type ReportStores } from './report-store'
import { hourMs } from '../../lib/hours'

type MatchingSlice = { readonly isOver: () => boolean; readonly calls: CallAllowance }

export type MatchDependencies = KeepDependencies &
  NamesDependencies &
  ReportStores & {
    readonly lister: OrderLister
    readonly memory: { readonly imports: ImportMemory }
  }

/**
 * Looks in VTEX for the orders of the reports that people imported, a part at a time: the list of the days of a part
 * first, which answers for most, and get order only for the rest, under every id that the marketplace uses. What none of
 * them knows is missing. Goes on where it stopped; what gets no answer waits, and holds no other part back.
 */
export const matchReports = async (
  dependencies: MatchDependencies,
  slice: MatchingSlice,
): Promise<Result<Readonly<Record<string, number>>, Failure>> => {
  const known = await dependencies.jobStates.read(reportsState)
  if (!known.ok) return known
  const waiting = waitingParts(known.value)
  if (waiting.length === 0) return success({ matched: 0 })
  // Without them each order would be asked for whether it has a record.
  await dependencies.memory.kept.ids.load(dependencies.orderIntegrations.scrollIds)
  let matched = 0
  let failed: Result<never, Failure> | undefined
  for (const { report, part } of waiting) {
    if (slice.isOver()) break
    const done = await matchPart({ dependencies, slice }, report, part)
    if (done.ok) matched += done.value
    else failed ??= done
  }
  return failed ?? success({ matched })
}

/** After so long no answer is expected any more: the part is done, and says of how many orders nothing is known. */
const givenUpAfterMs = 86_400_000

type Matched = {
  readonly outcome: MatchOutcome
  readonly left: readonly OrderIntegrationRecord[]
  /** What went wrong in between: what was matched before it stands. */
  readonly failed?: Result<never, Failure>
}

const matchPart = async (
  { dependencies, slice }: Pick<Looking, 'dependencies' | 'slice'>,
  { id }: Report,
  part: number,
): Promise<Result<number, Failure>> => {
  const { reportParts, clock } = dependencies
  const key = partKey(id, part)
  const read = await reportParts.read(key)
  if (!read.ok) return read
  const { value } = read
  if (value === undefined) {
    const noted = await noteMatching(dependencies, { id, part, outcome: noOutcome, isDone: true })
    return noted.ok ? success(0) : noted
  }
  const names = await marketplaceNames(dependencies)
  const marketplaceName = names.get(value.affiliateId)
  const { outcome, left, failed } = await matchOrders(
    { dependencies, slice, marketplaceName },
    value,
  )
  const isGivenUp = Date.parse(clock.now()) - Date.parse(value.at) > givenUpAfterMs
  const looked = value.orders.length - left.length
  const isDone = left.length === 0 || isGivenUp
  if (!isDone && looked > 0) {
    const written = await reportParts.put(key, { ...value, orders: left })
    if (!written.ok) return written
  }
  if (isDone || looked > 0) {
    const unanswered = isDone ? left.length : 0
    const all = { ...outcome, unanswered: outcome.unanswered + unanswered }
    const noted = await noteMatching(dependencies, { id, part, outcome: all, isDone })
    if (!noted.ok) return noted
  }
  return failed ?? success(looked)
}

type Looking = {
  readonly dependencies: MatchDependencies
  readonly slice: MatchingSlice
  readonly marketplaceName: string | undefined
}

/** In the order of their days, so that each day is listed once. */
const matchOrders = async (looking: Looking, { orders }: ReportPart): Promise<Matched> => {
  // The youngest may still be on their way into VTEX: they are looked for later.
  const now = Date.parse(looking.dependencies.clock.now())
  const doneBefore = new Date(now - onItsWayMs).toISOString()
  const byDay = [...orders].sort((one, other) =>
    reportedSince(one) < reportedSince(other) ? -1 : 1,
  )
  const left: OrderIntegrationRecord[] = []
  let outcome = noOutcome
  let failed: Result<never, Failure> | undefined
  for (const told of byDay) {
    const isOnItsWay = reportedSince(told) > doneBefore
    const one = failed ?? (await matchOrder(looking, told, isOnItsWay))
    if (!one.ok) failed = one
    if (!one.ok || one.value === undefined) left.push(told)
    else outcome = addOutcomes(outcome, one.value)
  }
  return { outcome, left, failed }
}

/** What one order came to; undefined where it has to wait. */
const matchOrder = async (
  looking: Looking,
  told: OrderIntegrationRecord,
  isOnItsWay: boolean,
): Promise<Result<MatchOutcome | undefined, Failure>> => {
  const { dependencies, slice, marketplaceName } = looking
  const { affiliateId, marketplaceOrderId, alternateIds } = told
  const key = { affiliateId, marketplaceOrderId }
  const forms = idFormsOf(key, { alternateIds, marketplaceName })
  const listed = await listedOrder(looking, told, forms)
  if (!listed.ok) return listed
  if (listed.value.order !== undefined) return matchListed(dependencies, told, listed.value.order)
  if (isOnItsWay || !listed.value.isAnswered) return success(undefined)
  if (slice.isOver() || !slice.calls.take(forms.length)) return success(undefined)
  const found = await findUnderAnyId(dependencies, key, { alternateIds, marketplaceName })
  // One that gets no answer holds back no other.
  if (!found.ok) return success(undefined)
  const kept = await keepAndShow(dependencies, key, told, found.value)
  return kept.ok ? success(outcomeOf(found.value.lookup?.found === true, kept.value)) : kept
}

/** A record only where the report and Orders together tell of a problem, or where there is one already. */
const matchListed = async (
  dependencies: MatchDependencies,
  told: OrderIntegrationRecord,
  order: ListedOrder,
): Promise<Result<MatchOutcome, Failure>> => {
  const { affiliateId, marketplaceOrderId } = told
  const key = { affiliateId, marketplaceOrderId }
  const now = dependencies.clock.now()
  const row = toListedRecord(key, order, now)
  const reading = { ...dependencies.memory.settings.rules, now }
  const known = needsRecord(joinRecords(told, row), reading)
    ? success(true)
    : await isKept(dependencies, key)
  if (!known.ok) return known
  if (!known.value) return success(outcomeOf(true, undefined))
  const kept = await keepAndShow(dependencies, key, told, row)
  return kept.ok ? success(outcomeOf(true, kept.value)) : kept
}

const outcomeOf = (isInVtex: boolean, kept: StoredOrderIntegration | undefined): MatchOutcome => {
  const isOpen = kept?.row.open === true
  if (isInVtex) return { ...noOutcome, inVtex: 1, inTrouble: isOpen ? 1 : 0 }
  return isOpen ? { ...noOutcome, missing: 1 } : { ...noOutcome, notExpected: 1 }
}

/** Connectors take minutes, at times hours, and a report may tell a day without its hour. What came otherwise is asked for by its id. */
const daysOf = (created: string): readonly string[] => {
  const at = Date.parse(created)
  const days = [at, at - hourMs, at + 25 * hourMs].map((moment) =>
    new Date(moment).toISOString().slice(0, 10),
  )
  return [...new Set(days)]
}

type Listed = {
  readonly order?: ListedOrder
  /** Whether all its days were listed, or the report tells none. */
  readonly isAnswered: boolean
}

/** The order as Orders lists it on its days. */
const listedOrder = async (
  { dependencies, slice }: Looking,
  { affiliateId, details }: OrderIntegrationRecord,
  forms: readonly string[],
): Promise<Result<Listed, Failure>> => {
  if (details.createdAt === undefined) return success({ isAnswered: true })
  const { lister, memory, clock } = dependencies
  const now = clock.now()
  for (const day of daysOf(details.createdAt.value)) {
    if (day > now) continue
    const asking = { lister, allowance: slice.calls, affiliateId, now: Date.parse(now) }
    const listed = await memory.imports.days.of(day, asking)
    if (!listed.ok) return listed
    if (listed.value === undefined) return success({ isAnswered: false })
    for (const form of forms) {
      const order = listed.value.get(form)
      if (order !== undefined) return success({ order, isAnswered: true })
    }
  }
  return success({ isAnswered: true })
}
