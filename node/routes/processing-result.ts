import { ingestNotification } from '../application/ingest-notification'
import { dependenciesOf } from '../context'
import { connectorRoute } from './connector-route'

/** VTEX's notification of the result of an order, sent by a connector. */
export const processingResult = connectorRoute((context, delivery) =>
  ingestNotification(dependenciesOf(context), delivery),
)
