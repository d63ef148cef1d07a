import { createMemoryErpCarrierStore } from '../adapters/memory/memory-erp-carrier-store'
import { createVtexLiveStore } from '../adapters/vtex/vtex-live-store'
import { createVtexOrderReader } from '../adapters/vtex/vtex-order-reader'
import type { AskDependencies } from '../application/store-answers'
import { AffiliatesClient } from '../clients/affiliates/client'
import { CatalogClient } from '../clients/catalog/client'
import { CheckoutClient } from '../clients/checkout/client'
import { LogisticsClient } from '../clients/logistics/client'
import { OrdersAsUserClient } from '../clients/orders/as-user-client'
import { PricingClient } from '../clients/pricing/client'
import { anIOContext } from './io-context'

/** What checks ask, against whatever HTTP_PROXY names and with a person's token. */
export const aLiveStore = (token: string): AskDependencies => {
  const context = anIOContext('demostore', token)
  return {
    ordersAsUser: createVtexOrderReader(new OrdersAsUserClient(context)),
    liveStore: createVtexLiveStore({
      affiliates: new AffiliatesClient(context),
      catalog: new CatalogClient(context),
      pricing: new PricingClient(context),
      logistics: new LogisticsClient(context),
      checkout: new CheckoutClient(context),
    }),
    erpCarriers: createMemoryErpCarrierStore(),
  }
}
