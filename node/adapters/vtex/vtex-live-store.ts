import type { AffiliatesClient } from '../../clients/affiliates/client'
import { parseAffiliates } from '../../clients/affiliates/wire'
import type { CatalogClient } from '../../clients/catalog/client'
import { parseSku, parseSkuId } from '../../clients/catalog/wire'
import type { CheckoutClient } from '../../clients/checkout/client'
import { parseSimulation } from '../../clients/checkout/wire'
import type { LogisticsClient } from '../../clients/logistics/client'
import {
  parseDocks,
  parseFreightValues,
  parseInventory,
  parseShippingPolicies,
  parseSlas,
  parseWarehouses,
} from '../../clients/logistics/wire'
import type { PricingClient } from '../../clients/pricing/client'
import { parsePrice } from '../../clients/pricing/wire'
import type { ShippingCondition, ShippingPolicy } from '../../domain/checks/live-store'
import type { LiveStore } from '../../ports/live-store'
import { attempt } from '../attempt'

type LiveStoreClients = {
  readonly affiliates: AffiliatesClient
  readonly catalog: CatalogClient
  readonly pricing: PricingClient
  readonly logistics: LogisticsClient
  readonly checkout: CheckoutClient
}

// The store's own offers: an account's seller id in its own catalogue is always 1.
const ownSeller = '1'

const toCents = (amount: number): number => Math.round(amount * 100)

const ifThere = <Value>(body: unknown, parse: (body: unknown) => Value): Value | undefined =>
  body === undefined ? undefined : parse(body)

/** Asks VTEX's own services, with the token that the clients carry. */
export const createVtexLiveStore = (clients: LiveStoreClients): LiveStore => ({
  ...catalogOf(clients),
  ...logisticsOf(clients),
  ...shippingOf(clients),
})

const catalogOf = ({ affiliates, catalog, pricing, checkout }: LiveStoreClients) =>
  ({
    affiliates: () =>
      attempt('affiliates', 'list', async () =>
        parseAffiliates(await affiliates.list()).map(({ id, salesChannel }) => ({
          affiliateId: id,
          salesChannel,
        })),
      ),
    sku: (skuId) =>
      attempt('catalog', 'sku', async () => ifThere(await catalog.sku(skuId), parseSku)),
    skuIdOf: (reference) =>
      attempt('catalog', 'sku-by-reference', async () =>
        ifThere(await catalog.skuIdByReference(reference), parseSkuId),
      ),
    price: (skuId, salesChannel) =>
      attempt('pricing', 'computed-price', async () =>
        ifThere(await pricing.computed(skuId, salesChannel), parsePrice),
      ),
    simulateCart: ({ salesChannel, items }) =>
      attempt('checkout', 'simulation', async () => {
        const lines = items.map(({ skuId: id, quantity }) => ({ id, quantity, seller: ownSeller }))
        return parseSimulation(await checkout.simulate(salesChannel, lines)).map((line) => ({
          index: line.requestIndex,
          availability: line.availability,
          total: line.priceDefinition.total,
        }))
      }),
  }) satisfies Partial<LiveStore>

const logisticsOf = ({ logistics }: LiveStoreClients) =>
  ({
    stock: (skuId) =>
      attempt('logistics', 'inventory', async () =>
        parseInventory(await logistics.inventory(skuId)).map((balance) => ({
          warehouseId: balance.warehouseId,
          available: balance.hasUnlimitedQuantity
            ? undefined
            : balance.totalQuantity - balance.reservedQuantity,
        })),
      ),
    docks: () =>
      attempt('logistics', 'docks', async () =>
        parseDocks(await logistics.docks()).map(({ id, isActive, salesChannels }) => ({
          dockId: id,
          isActive,
          salesChannels,
        })),
      ),
    warehouses: () =>
      attempt('logistics', 'warehouses', async () =>
        parseWarehouses(await logistics.warehouses()).map(({ id, isActive, warehouseDocks }) => ({
          warehouseId: id,
          isActive,
          dockIds: warehouseDocks.map(({ dockId }) => dockId),
        })),
      ),
  }) satisfies Partial<LiveStore>

const shippingOf = ({ logistics }: LiveStoreClients) =>
  ({
    shippingPolicies: () =>
      attempt('logistics', 'shipping-policies', () => allShippingPolicies(logistics)),
    freightRanges: (policyId, postalCode) =>
      attempt('logistics', 'freight-values', async () => {
        const values = await logistics.freightValues(policyId, postalCode)
        return (ifThere(values, parseFreightValues) ?? []).map((value) => ({
          from: value.zipCodeStart,
          to: value.zipCodeEnd,
          restricted: value.restrictedFreights,
        }))
      }),
    shippingOptions: (conditions) =>
      attempt('logistics', 'calculate', async () => {
        const answer = await logistics.calculate(conditions.map(toWireCondition))
        return parseSlas(answer, conditions.length).map((slas) =>
          slas.map((sla) => ({
            skuId: sla.itemId,
            service: sla.slaType,
            policyId: sla.freightTableId,
            warehouseId: sla.wareHouseId,
            available: sla.availabilityQuantity,
            price: toCents(sla.listPrice),
          })),
        )
      }),
  }) satisfies Partial<LiveStore>

const toWireCondition = (condition: ShippingCondition) => ({
  items: condition.items.map(({ skuId: id, quantity, dimension }) => ({ id, quantity, dimension })),
  location: { zipCode: condition.postalCode, country: condition.country },
  salesChannel: condition.salesChannel,
})

const allShippingPolicies = async (client: LogisticsClient): Promise<readonly ShippingPolicy[]> => {
  const all: ShippingPolicy[] = []
  for (let page = 1; ; page += 1) {
    const { items, paging } = parseShippingPolicies(await client.shippingPolicies(page))
    all.push(
      ...items.map(({ id, name, shippingMethod, isActive }) => ({
        policyId: id,
        name,
        service: shippingMethod,
        isActive,
      })),
    )
    // An empty page ends it too: a count may be older than a page.
    if (items.length === 0 || page >= paging.pages) return all
  }
}
