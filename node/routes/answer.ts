import type { Context } from '../context'
import { assertNever } from '../lib/assert-never'
import type { Failure } from '../domain/failure'

const retryAfterSeconds = '30'

export const answerJson = (context: Context, status: number, body: object): void => {
  context.status = status
  context.set('Content-Type', 'application/json; charset=utf-8')
  context.set('Cache-Control', 'no-store')
  context.body = JSON.stringify(body)
}

/** Whether a request came with the one method of its route; it is answered where not. */
export const answerOnly = (context: Context, method: 'GET' | 'POST'): boolean => {
  if (context.method === method) return true
  context.set('Allow', method)
  answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
  return false
}

/** Tells a machine what went wrong: a code and a field, nothing of what it sent. */
export const answerFailure = (context: Context, failure: Failure): void => {
  switch (failure.kind) {
    case 'not-found':
      return answerJson(context, 404, { error: { code: 'NOT_FOUND' } })
    case 'not-allowed':
      return answerJson(context, 403, { error: { code: 'NOT_ALLOWED' } })
    case 'invalid-input':
      return answerJson(
        context,
        failure.field === 'body' && failure.reason === 'too-long' ? 413 : 400,
        {
          error: { code: 'INVALID_INPUT', field: failure.field, reason: failure.reason },
        },
      )
    case 'conflict':
    case 'upstream':
      context.set('Retry-After', retryAfterSeconds)
      return answerJson(context, 503, { error: { code: 'TRY_AGAIN_LATER' } })
    default:
      return assertNever(failure)
  }
}
