import type { Failure } from '../../domain/failure'
import { factOfEnqueuedOrder } from '../../domain/orders/enqueued-order'
import { toFactObservation } from '../../domain/orders/to-observation'
import type { OrderFact } from '../../domain/orders/order-fact'
import {
  parseOrderFacts,
  type FactReading,
  type ParsedFacts,
  type RefusedFact,
} from '../../domain/orders/parse-order-facts'
import { isTestOrder } from '../../domain/orders/test-order'
import { toFactRecord } from '../../domain/orders/observed-record'
import { allOf, failure, success, type Result } from '../../lib/result'
import { countDelivery, countOfRefused, type CountingDependencies } from './count-delivery'
import { keepObservation, type KeepDependencies } from './keep-observation'
import { orderIdProblem } from './order-id-check'
import { parseJson, receive, type Delivery, type ReceiveDependencies } from './receive'

export type OrderFactsDependencies = ReceiveDependencies & KeepDependencies & CountingDependencies

/**
 * How many facts were kept, tests not counted, and how many fields were not ours. Of a list, the ones that could not be
 * taken are named by their place in it, from 0, and by what was wrong.
 */
export type KeptFacts = {
  readonly kept: number
  readonly unknownFields: number
  readonly refused?: readonly RefusedFact[]
}

/** How many orders of one request are written at a time. */
const atOnce = 16

/**
 * Keeps facts about orders: one object, up to 500 of them, or orders as they are handed to VTEX. `ok` means that all but
 * the refused ones are stored; after a failure some may be, and sending all again changes nothing for those.
 */
export const ingestOrderFacts = (
  dependencies: OrderFactsDependencies,
  delivery: Delivery,
): Promise<Result<KeptFacts, Failure>> =>
  countDelivery(dependencies, delivery, {
    keep: () => ingest(dependencies, delivery),
    countOfKept: ({ kept, refused }) =>
      kept === 0 && !refused ? undefined : { observations: kept, ...countOfRefused(refused) },
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
  const { id: connectorId, affiliateId } = received.value.connector
  const read = readFacts(body.value, { now, affiliateId })
  if (!read.ok) return read
  const { facts, refused, unknownFields } = read.value
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
  if (!kept.ok) return kept
  return success({
    kept: facts.length,
    unknownFields,
    ...(refused.length > 0 && { refused }),
  })
}

/** The facts that can be kept; a failure where none can, and not for having been a test. */
const readFacts = (body: unknown, reading: FactReading): Result<ParsedFacts, Failure> => {
  const asFact = (each: unknown) => factOfEnqueuedOrder(each, reading.now) ?? each
  const isList = Array.isArray(body)
  const parsed = parseOrderFacts(isList ? body.map(asFact) : asFact(body), reading)
  if (!parsed.ok) return parsed
  const facts: OrderFact[] = []
  const refused = [...parsed.value.refused]
  const places = isList
    ? [...body.keys()].filter((index) => !refused.some((each) => each.index === index))
    : [0]
  for (const [position, fact] of parsed.value.facts.entries()) {
    const problem = orderIdProblem(fact.marketplaceOrderId, 'marketplaceOrderId')
    if (problem === undefined) facts.push(fact)
    else if (!isList) return failure(problem)
    else
      refused.push({ index: places[position] ?? 0, field: problem.field, reason: problem.reason })
  }
  refused.sort((one, other) => one.index - other.index)
  const [first] = refused
  if (facts.length === 0 && first !== undefined) {
    const { index, field, reason } = first
    return failure({ kind: 'invalid-input', field: `${index}.${field}`, reason })
  }
  return success({
    facts: facts.filter(({ marketplaceOrderId }) => !isTestOrder(marketplaceOrderId)),
    refused,
    unknownFields: parsed.value.unknownFields,
  })
}

const inGroups = async (
  facts: readonly OrderFact[],
  keep: (fact: OrderFact) => Promise<Result<void, Failure>>,
): Promise<Result<void, Failure>> => {
  for (let from = 0; from < facts.length; from += atOnce) {
    const kept = allOf(await Promise.all(facts.slice(from, from + atOnce).map(keep)))
    if (!kept.ok) return kept
  }
  return success(undefined)
}
