import { carryOn } from '../application/background/carry-on'
import type { Delivery } from '../application/ingest/receive'
import { dependenciesOf, type Context } from '../context'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import { answerFailure, answerJson } from './answer'
import { drainBody, readBody } from './read-body'
import { queryText, routeParameter } from './request'

/** Takes a POST below a connector's address, hands it to a use case, and answers with what was kept or why not. */
export const takeDelivery = async (
  context: Context,
  keep: (delivery: Delivery) => Promise<Result<object, Failure>>,
): Promise<void> => {
  if (context.method !== 'POST') {
    context.set('Allow', 'POST')
    answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
    return
  }
  const kept = await keep({
    connectorId: routeParameter(context, 'connectorId'),
    token: routeParameter(context, 'token'),
    namedAccount: queryText(context, 'an'),
    readBody: () => readBody(context.req),
  })
  if (kept.ok) {
    answerJson(context, 200, kept.value)
    carryOnBehind(context)
    return
  }
  await drainBody(context.req)
  logFailure(context, kept.error)
  answerFailure(context, kept.error)
}

/** Where nobody calls for background work, a delivery does, behind its answer. */
const carryOnBehind = (context: Context): void => {
  carryOn(dependenciesOf(context), 'connector').catch((bug: unknown) => {
    context.vtex.logger.error({ code: 'not-carried-on', bug: String(bug) })
  })
}

const logFailure = (context: Context, error: Failure): void => {
  if (error.kind !== 'upstream' && error.kind !== 'conflict') return
  context.vtex.logger.warn({ code: 'delivery-refused', route: context.vtex.route.id, ...error })
}
