import { ingestOrderFacts } from '../application/ingest-order-facts'
import { dependenciesOf } from '../context'
import { connectorRoute } from './connector-route'

/** What a connector, a marketplace, an ERP or the store knows of orders. */
export const orderFacts = connectorRoute((context, delivery) =>
  ingestOrderFacts(dependenciesOf(context), delivery),
)
