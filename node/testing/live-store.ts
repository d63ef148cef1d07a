import { createMemoryCollection } from '../adapters/memory/collection'
import { createVtexLiveStore } from '../adapters/vtex/vtex-live-store'
import { createVtexOrderReader } from '../adapters/vtex/vtex-order-reader'
import type { AskDependencies } from '../application/checks/store-answers'
import { AffiliatesClient } from '../clients/affiliates/client'
import { CatalogClient } from '../clients/catalog/client'
import { CheckoutClient } from '../clients/checkout/client'
import { LogisticsClient } from '../clients/logistics/client'
import { OrdersAsUserClient } from '../clients/orders/as-user-client'
import { PricingClient } from '../clients/pricing/client'
import { erpCarrierDocuments } from '../domain/checks/erp-carriers'
import { anIOContext } from './io-context'

/**
 * What checks ask, against whatever HTTP_PROXY names and with a person's token. A test that is not about slow answers
 * hands in a longer patience, in milliseconds: it may stand beside others on a slow machine.
 */
export const aLiveStore = (token: string, patienceMs?: number): AskDependencies => {
  const context = anIOContext('demostore', token)
  const options = { retries: 0, patienceMs }
  return {
    ordersAsUser: createVtexOrderReader(new OrdersAsUserClient(context, options)),
    liveStore: createVtexLiveStore({
      affiliates: new AffiliatesClient(context, options),
      catalog: new CatalogClient(context, options),
      pricing: new PricingClient(context, options),
      logistics: new LogisticsClient(context, options),
      checkout: new CheckoutClient(context, options),
    }),
    erpCarriers: createMemoryCollection(erpCarrierDocuments),
  }
}
