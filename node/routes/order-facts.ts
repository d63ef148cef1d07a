import { ingestOrderFacts } from '../application/ingest/ingest-order-facts'
import { dependenciesOf, type Context } from '../context'
import { takeDelivery } from './take-delivery'

/** What a connector, a marketplace, an ERP or the store knows of orders. */
export const orderFacts = (context: Context): Promise<void> =>
  takeDelivery(context, (delivery) => ingestOrderFacts(dependenciesOf(context), delivery))
