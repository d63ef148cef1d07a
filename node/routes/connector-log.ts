import { ingestConnectorLog } from '../application/ingest/ingest-connector-log'
import { dependenciesOf, type Context } from '../context'
import { takeDelivery } from './take-delivery'

/** The log of a connector of the older method, as it would give it out when asked. */
export const connectorLog = (context: Context): Promise<void> =>
  takeDelivery(context, (delivery) => ingestConnectorLog(dependenciesOf(context), delivery))
