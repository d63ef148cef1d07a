import type { UpstreamFailure } from '../../domain/failure'
import { readRecord } from '../../domain/inbox/read-record'
import { isErased } from '../../domain/orders/erased'
import { keyOfOrder } from '../../domain/orders/id-forms'
import { joinedWith, joinRecords } from '../../domain/orders/record'
import { toKeptId, type OrderKey } from '../../domain/orders/order-key'
import { toClosedRecord, type PastClosing } from '../../domain/orders/past-closing'
import {
  candidateOf,
  candidatesOf,
  canBeAsked,
  isSurelyOrderId,
  type Candidate,
} from '../../domain/orders/sought-id'
import { createLimit } from '../../lib/limit'
import { success, type Result } from '../../lib/result'
import type { Affiliate } from '../../ports/affiliate-directory'
import type { FoundOrder, OrderReader } from '../../ports/order-reader'
import type { StoredOrderIntegration } from '../../ports/order-integration-store'
import { allAffiliates, type AffiliatesDependencies } from '../connectors/affiliates'
import { toFoundRecord } from './find-in-orders'
import { findOrderIntegration, type FindDependencies } from './find-order-integration'
import { knownBeside, type BesideDependencies, type KnownBeside } from './known-beside'
import type { Sought } from './order-memory'

export type AnywhereDependencies = FindDependencies &
  AffiliatesDependencies &
  BesideDependencies & { readonly orders: OrderReader }

const atOnce = 4

/** How long Orders is not asked for the same id again: a list asks anew every few seconds. */
const knownForMs = 60_000

/**
 * One order by any of its ids: as it is kept or, since a healthy order leaves no record, as Orders has it. Not being able
 * to look is a failure; that Orders cannot be asked for an id of this kind is not that there is no such order.
 */
export const findAnywhere = async (
  dependencies: AnywhereDependencies,
  id: string,
  known?: KnownBeside,
): Promise<Result<Sought, UpstreamFailure>> => {
  const kept = await findOrderIntegration(dependencies, id)
  if (!kept.ok) return kept
  if (kept.value !== undefined) return success({ id: 'FOUND', order: kept.value, isKept: true })
  return findInOrdersAlone(dependencies, id.trim(), known)
}

/** The same of an id that no kept order has as its own. */
export const findInOrdersAlone = async (
  dependencies: AnywhereDependencies,
  id: string,
  /** What is known of it, where that was looked up already. */
  known?: KnownBeside,
): Promise<Result<Sought, UpstreamFailure>> => {
  if (!canBeAsked(id)) return success({ id: 'NOT_SEARCHABLE' })
  const { sought } = dependencies.memory.orders
  const now = dependencies.clock.now()
  const before = sought.get(id)
  if (before !== undefined && Date.parse(now) - Date.parse(before.at) < knownForMs) {
    return success(before.sought)
  }
  const marketplaces = await allAffiliates(dependencies)
  if (!marketplaces.ok) return marketplaces
  const beside = known
    ? success(() => known)
    : await knownBeside(dependencies, [id], marketplaces.value)
  if (!beside.ok) return beside
  const asked = await lookFor(dependencies, { id, ...beside.value(id) }, marketplaces.value)
  if (asked.ok) sought.set(id, { at: now, sought: asked.value })
  return asked
}

type Looking = KnownBeside & { readonly id: string }

/** Another id leads to its order, kept or in Orders; one that leads nowhere may be the order's own. */
const lookFor = async (
  dependencies: AnywhereDependencies,
  { id, led, closings }: Looking,
  marketplaces: readonly Affiliate[],
): Promise<Result<Sought, UpstreamFailure>> => {
  for (const aliases of led) {
    const kept = await dependencies.orderIntegrations.read(aliases)
    if (!kept.ok) return kept
    if (kept.value !== undefined && !isErased(kept.value.row)) {
      return success({ id: 'FOUND', order: kept.value, isKept: true })
    }
  }
  const candidates = led.map((aliases) => candidateOf(aliases, marketplaces))
  const named = await askOrders(dependencies, candidates)
  if (!named.ok) return named
  const found = named.value ? named : await askOrders(dependencies, candidatesOf(id, marketplaces))
  if (!found.ok) return found
  if (found.value !== undefined) {
    // What leads to an order knows whose it is; of others the order itself tells.
    const key = named.value ? named.value.candidate.key : keyOf(found.value, marketplaces)
    const closing = closings.find((each) => toKeptId(each) === toKeptId(key))
    return toSought(dependencies, { key, order: found.value.order, closing })
  }
  const [closing] = closings
  if (closing !== undefined) return success(onlyClosed(dependencies, closing))
  return success({ id: isSurelyOrderId(id, marketplaces) ? 'NOT_FOUND' : 'NOT_SEARCHABLE' })
}

const keyOf = ({ candidate, order }: Found, marketplaces: readonly Affiliate[]): OrderKey =>
  keyOfOrder(order, new Set(marketplaces.map(({ id }) => id))) ?? candidate.key

/** An order of which nothing is left but who closed it, when and why, with the status that it had then. */
const onlyClosed = ({ memory, clock }: AnywhereDependencies, closing: PastClosing): Sought => {
  const reading = { ...memory.settings.rules, now: clock.now() }
  const read = readRecord(toClosedRecord(closing), reading)
  const row = { ...read.row, status: closing.status }
  return { id: 'FOUND', isKept: false, order: { ...read, row, revision: 0 } }
}

type Found = { readonly candidate: Candidate; readonly order: FoundOrder }

const askOrders = async (
  { orders }: AnywhereDependencies,
  candidates: readonly Candidate[],
): Promise<Result<Found | undefined, UpstreamFailure>> => {
  const limit = createLimit(atOnce)
  const answers = await Promise.all(
    candidates.map((candidate) => limit(() => askForForms(orders, candidate))),
  )
  const found = answers.flatMap((answer) => (answer.ok && answer.value ? [answer.value] : []))
  // An incomplete order often has a complete twin under another id, which is the one that counts.
  const best = found.find(({ order }) => order.state !== undefined) ?? found[0]
  if (best !== undefined) return success(best)
  const failed = answers.find((answer) => !answer.ok)
  return failed !== undefined && !failed.ok ? failed : success(undefined)
}

const askForForms = async (
  orders: OrderReader,
  candidate: Candidate,
): Promise<Result<Found | undefined, UpstreamFailure>> => {
  let incomplete: FoundOrder | undefined
  for (const form of candidate.forms) {
    const found = await orders.find(form)
    if (!found.ok) return found
    if (found.value?.state !== undefined) return success({ candidate, order: found.value })
    incomplete ??= found.value
  }
  return success(incomplete && { candidate, order: incomplete })
}

type Told = {
  readonly key: OrderKey
  readonly order: FoundOrder
  readonly closing: PastClosing | undefined
}

/** What Orders tells, joined with what is kept of the order under another of its ids, or with who closed it. */
const toSought = async (
  { orderIntegrations, clock, memory }: AnywhereDependencies,
  { key, order, closing }: Told,
): Promise<Result<Sought, UpstreamFailure>> => {
  const kept = await orderIntegrations.read(key)
  if (!kept.ok) return kept
  const told = toFoundRecord(key, order, { at: clock.now() })
  const isKept = kept.value !== undefined && !isErased(kept.value.row)
  const known = isKept ? kept.value?.record : closing && toClosedRecord(closing)
  const record = known ? joinRecords(known, told) : told
  const reading = { ...memory.settings.rules, now: clock.now() }
  const revision = kept.value?.revision ?? 0
  return success({ id: 'FOUND', isKept, order: { ...readRecord(record, reading), revision } })
}

/**
 * An order that a person acts on, as it is kept. One that only Orders has is kept from then on, with what Orders says of
 * it: an order of which nothing is known but a note would look as if it needed somebody.
 */
export const findToActOn = async (
  dependencies: AnywhereDependencies,
  id: string,
): Promise<Result<StoredOrderIntegration | undefined, UpstreamFailure>> => {
  const found = await findAnywhere(dependencies, id)
  if (!found.ok) return found
  if (found.value.id !== 'FOUND') return success(undefined)
  const { order, isKept } = found.value
  if (isKept) return success(order)
  const { orderIntegrations, memory } = dependencies
  const begun = await orderIntegrations.update(order.record, joinedWith(order.record))
  if (!begun.ok)
    return begun.error.kind === 'upstream' ? { ok: false, error: begun.error } : success(order)
  memory.openSet.apply(begun.value)
  memory.orders.sought.delete(id.trim())
  return success(begun.value)
}
