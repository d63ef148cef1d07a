import type { Failure } from '../domain/failure'
import { factOfEnqueuedOrder } from '../domain/order-integration/enqueued-order'
import { toFactObservation } from '../domain/order-integration/observation'
import { parseOrderFacts, type OrderFact } from '../domain/order-integration/order-fact'
import { isTestOrder } from '../domain/order-integration/test-order'
import { toFactRecord } from '../domain/order-integration/told-record'
import { failure, success, type Result } from '../lib/result'
import { countDelivery, type CountingDependencies } from './count-delivery'
import { keepObservation, type KeepDependencies } from './keep-observation'
import { orderIdProblem } from './order-id-check'
import { parseJson, receive, type Delivery, type ReceiveDependencies } from './receive'

export type OrderFactsDependencies = ReceiveDependencies & KeepDependencies & CountingDependencies

/** How many facts were kept, tests not counted, and how many fields were not ours. */
export type KeptFacts = { readonly kept: number; readonly unknownFields: number }

/** How many orders of one request are written at a time. */
const atOnce = 16

/**
 * Keeps facts about orders: one object, up to 500 of them, or an order as it is handed to VTEX.
 * `ok` means that all are stored; after a failure some may be, and sending all again changes nothing for those.
 */
export const ingestOrderFacts = (
  dependencies: OrderFactsDependencies,
  delivery: Delivery,
): Promise<Result<KeptFacts, Failure>> =>
  countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept: ({ kept }) => (kept === 0 ? undefined : { observations: kept }),
  })

const ingest = async (
  dependencies: OrderFactsDependencies,
  delivery: Delivery,
): Promise<Result<KeptFacts, Failure>> => {
  const now = dependencies.clock.now()
  const received = await receive(dependencies, delivery)
  if (!received.ok) return received
  const body = parseJson(received.value.text)
  if (!body.ok) return body
  const parsed = parseOrderFacts(factOfEnqueuedOrder(body.value, now) ?? body.value, now)
  if (!parsed.ok) return parsed
  const { unknownFields } = parsed.value
  const facts = parsed.value.facts.filter(
    ({ marketplaceOrderId }) => !isTestOrder(marketplaceOrderId),
  )
  const problem = facts.map(idProblem).find((found) => found !== undefined)
  if (problem !== undefined) return failure(problem)
  const { id: connectorId, affiliateId } = received.value.connector
  const kept = await inGroups(facts, (fact) => {
    const { marketplaceOrderId } = fact
    const receipt = { at: now, connectorId, orderIds: [marketplaceOrderId] }
    const key = { affiliateId, marketplaceOrderId }
    return keepObservation(
      dependencies,
      key,
      toFactRecord(key, fact, toFactObservation(fact, receipt)),
    )
  })
  return kept.ok ? success({ kept: facts.length, unknownFields }) : kept
}

const idProblem = ({ marketplaceOrderId }: OrderFact) =>
  orderIdProblem(marketplaceOrderId, 'marketplaceOrderId')

const inGroups = async (
  facts: readonly OrderFact[],
  keep: (fact: OrderFact) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> => {
  for (let from = 0; from < facts.length; from += atOnce) {
    const results = await Promise.all(facts.slice(from, from + atOnce).map(keep))
    const failed = results.find((result) => !result.ok)
    if (failed !== undefined) return failed
  }
  return success(undefined)
}
