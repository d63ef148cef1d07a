import { toIdentifier, toLabel } from './clean-text'
import type { FactObservation } from './observation'
import { detailRanks, type OrderDetails, type Teller, type ReportedDetails } from './order-details'
import type { OrderFact } from './order-fact'
import { toPostalArea } from './postal-area'

const cleanItems = (items: NonNullable<OrderFact['items']>) =>
  items.map((item) => ({
    ...item,
    skuId: toIdentifier(item.skuId),
    marketplaceSkuId: toIdentifier(item.marketplaceSkuId),
  }))

const cleanCarrier = ({ id, name, service }: NonNullable<OrderFact['carrier']>) => ({
  id: toIdentifier(id),
  name: toLabel(name) ?? '',
  service: toLabel(service),
})

/** The details that a source tells, cleaned: of a postal code only the area is kept. */
export const toDetails = (facts: ReportedDetails, { source, at, digest }: Teller): OrderDetails => {
  const tell = <Value>(value: Value | undefined) =>
    value === undefined ? undefined : { rank: detailRanks[source], at, digest, value }
  return {
    value: tell(facts.value),
    createdAt: tell(facts.createdAt),
    shipBy: tell(facts.shipBy),
    salesChannel: tell(toLabel(facts.salesChannel)),
    items: tell(facts.items && cleanItems(facts.items)),
    freight: tell(facts.freight),
    interest: tell(facts.interest),
    postalArea: tell(facts.postalCode === undefined ? undefined : toPostalArea(facts.postalCode)),
    carrier: tell(facts.carrier && cleanCarrier(facts.carrier)),
    isMarketplaceFulfillment: tell(facts.isMarketplaceFulfillment),
  }
}

/** The details that a fact tells. */
export const detailsOf = (fact: OrderFact, observation: FactObservation): OrderDetails =>
  toDetails(fact, {
    source: observation.reportedBy,
    at: observation.occurredAt,
    digest: observation.digest,
  })
