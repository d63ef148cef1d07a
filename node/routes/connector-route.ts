import type { Delivery } from '../application/receive'
import type { Context } from '../context'
import type { Failure } from '../domain/failure'
import type { Result } from '../lib/result'
import { answerFailure, answerJson } from './answer'
import { drainBody, readBody } from './read-body'
import { queryText, routeParameter } from './request'

type Receive = (context: Context, delivery: Delivery) => Promise<Result<object, Failure>>

/** A route below a connector's address: takes a POST, hands it to a use case, answers with what was kept or why not. */
export const connectorRoute =
  (receive: Receive) =>
  async (context: Context): Promise<void> => {
    if (context.method !== 'POST') {
      context.set('Allow', 'POST')
      answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
      return
    }
    const received = await receive(context, {
      connectorId: routeParameter(context, 'connectorId'),
      token: routeParameter(context, 'token'),
      namedAccount: queryText(context, 'an'),
      readBody: () => readBody(context.req),
    })
    if (received.ok) {
      answerJson(context, 200, received.value)
      return
    }
    await drainBody(context.req)
    logFailure(context, received.error)
    answerFailure(context, received.error)
  }

const logFailure = (context: Context, error: Failure): void => {
  if (error.kind !== 'upstream' && error.kind !== 'conflict') return
  context.vtex.logger.warn({ code: 'delivery-refused', route: context.vtex.route.id, ...error })
}
