import { ingestNotification } from '../application/ingest/ingest-notification'
import { dependenciesOf, type Context } from '../context'
import { takeDelivery } from './take-delivery'

/** VTEX's notification of the result of an order, sent by a connector. */
export const processingResult = (context: Context): Promise<void> =>
  takeDelivery(context, (delivery) => ingestNotification(dependenciesOf(context), delivery))
