import { answerResendRequest } from '../application/resends/answer-resend-request'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson, answerOnly } from './answer'
import { deliveryOf } from './take-delivery'
import { drainBody } from './read-body'
import { routeParameter } from './request'

const over = 'This request is over: nothing is to be sent for it anymore.'
const expired =
  'This request has expired: do not send the order for it. What was sent all the same is found in VTEX Orders.'
const unknown = 'No request of this affiliate has this key.'

/** A connector says whether it sent an order again. */
export const resendRequest = async (context: Context): Promise<void> => {
  if (!answerOnly(context, 'POST')) return
  const key = routeParameter(context, 'key')
  const taken = await answerResendRequest(dependenciesOf(context), deliveryOf(context), key)
  if (!taken.ok) {
    await drainBody(context.req)
    return answerFailure(context, taken.error)
  }
  switch (taken.value.kind) {
    case 'stands':
      return answerJson(context, 200, { key, state: taken.value.state })
    case 'contradicts': {
      const { state } = taken.value
      const message = `It was answered before: ${state}. That stands.`
      return answerJson(context, 409, { error: { code: 'ANSWERED_BEFORE', message }, key, state })
    }
    case 'unknown':
      return answerJson(context, 404, { error: { code: 'NOT_FOUND', message: unknown } })
    case 'expired':
      return answerJson(context, 410, { error: { code: 'EXPIRED', message: expired }, key })
    case 'over':
      return answerJson(context, 410, { error: { code: 'OVER', message: over }, key })
  }
}
