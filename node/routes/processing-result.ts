import { ingestNotification } from '../application/ingest-notification'
import { dependenciesOf, type Context } from '../context'
import type { Failure } from '../domain/failure'
import { drainBody, readJsonBody } from './read-json-body'
import { queryText, routeParameter } from './request'
import { answerFailure, answerJson } from './answer'

/** VTEX's notification of the result of an order, sent by a connector. */
export const processingResult = async (context: Context): Promise<void> => {
  if (context.method !== 'POST') {
    context.set('Allow', 'POST')
    answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
    return
  }
  const delivered = await ingestNotification(dependenciesOf(context), {
    connectorId: routeParameter(context, 'connectorId'),
    token: routeParameter(context, 'token'),
    namedAccount: queryText(context, 'an'),
    readBody: () => readJsonBody(context.req),
  })
  if (delivered.ok) {
    answerJson(context, 200, delivered.value)
    return
  }
  await drainBody(context.req)
  logFailure(context, delivered.error)
  answerFailure(context, delivered.error)
}

const logFailure = (context: Context, error: Failure): void => {
  if (error.kind !== 'upstream' && error.kind !== 'conflict') return
  context.vtex.logger.warn({ code: 'notification-refused', ...error })
}
