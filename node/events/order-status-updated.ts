import type { EventContext } from '@vtex/api'

import { carryOn } from '../application/background/carry-on'
import { observeOrderEvent } from '../application/ingest/observe-order-event'
import { dependenciesOf, type Clients } from '../context'

/**
 * An order changed its state in VTEX. What cannot be read is counted, and logged by field; what cannot be stored is thrown, so that
 * the platform may deliver it again: that it does is not documented, and reading the list of orders catches up.
 */
export const orderStatusUpdated = async (context: EventContext<Clients>): Promise<void> => {
  const dependencies = dependenciesOf(context)
  const observed = await observeOrderEvent(dependencies, context.body)
  if (observed.ok) {
    await carryOn(dependencies, 'order-event').catch((bug: unknown) => {
      context.vtex.logger.error({ code: 'not-carried-on', bug: String(bug) })
    })
    return
  }
  const { error } = observed
  if (error.kind === 'invalid-input') {
    context.vtex.logger.warn({ code: 'order-event-not-understood', field: error.field })
    return
  }
  throw new Error(`An order event could not be stored: ${error.kind}`)
}
