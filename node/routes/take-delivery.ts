import { carryOn } from '../application/background/carry-on'
import type { Delivery } from '../application/ingest/receive'
import { readWaiting, waitingRequests } from '../application/resends/waiting-requests'
import { dependenciesOf, type Context } from '../context'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import { answerFailure, answerJson, answerOnly } from './answer'
import { drainBody, readBody } from './read-body'
import { queryText, routeParameter } from './request'

/** What was sent to a connector's address. */
export const deliveryOf = (context: Context): Delivery => ({
  connectorId: routeParameter(context, 'connectorId'),
  token: routeParameter(context, 'token'),
  namedAccount: queryText(context, 'an'),
  readBody: () => readBody(context.req),
})

/** Takes a POST below a connector's address, hands it to a use case, and answers with what was kept or why not. */
export const takeDelivery = async (
  context: Context,
  keep: (delivery: Delivery) => Promise<Result<object, Failure>>,
): Promise<void> => {
  if (!answerOnly(context, 'POST')) return
  const delivery = deliveryOf(context)
  const kept = await keep(delivery)
  if (kept.ok) {
    const waiting = waitingRequests(dependenciesOf(context), delivery.connectorId)
    const told = waiting === undefined ? {} : { resendRequests: waiting }
    answerJson(context, 200, { ...kept.value, ...told })
    carryOnBehind(context, delivery.connectorId)
    return
  }
  await drainBody(context.req)
  logFailure(context, kept.error)
  answerFailure(context, kept.error)
}

/** Where nobody calls for background work, a delivery does, behind its answer; and what the next answer tells is read. */
const carryOnBehind = (context: Context, connectorId: string): void => {
  const dependencies = dependenciesOf(context)
  const work = [carryOn(dependencies, 'connector'), readWaiting(dependencies, connectorId)]
  Promise.all(work).catch((bug: unknown) => {
    context.vtex.logger.error({ code: 'not-carried-on', bug: String(bug) })
  })
}

const logFailure = (context: Context, error: Failure): void => {
  if (error.kind !== 'upstream' && error.kind !== 'conflict') return
  context.vtex.logger.warn({ code: 'delivery-refused', route: context.vtex.route.id, ...error })
}
