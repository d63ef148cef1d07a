import { answerResendRequest } from '../application/resends/answer-resend-request'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson, answerOnly } from './answer'
import { deliveryOf } from './take-delivery'
import { drainBody } from './read-body'
import { routeParameter } from './request'

const over = 'This request is over: nothing is to be sent for it anymore.'
const unknown = 'No request of this affiliate has this key.'

/** A connector says whether it sent an order again. */
export const resendRequest = async (context: Context): Promise<void> => {
  if (!answerOnly(context, 'POST')) return
  const key = routeParameter(context, 'key')
  const taken = await answerResendRequest(dependenciesOf(context), deliveryOf(context), key)
  if (!taken.ok) {
    await drainBody(context.req)
    return taken.error.kind === 'not-found'
      ? answerJson(context, 404, { error: { code: 'NOT_FOUND', message: unknown } })
      : answerFailure(context, taken.error)
  }
  switch (taken.value.kind) {
    case 'stands':
      return answerJson(context, 200, { key, state: taken.value.state })
    case 'contradicts': {
      const { state } = taken.value
      const message = `It was answered before: ${state}. That stands.`
      return answerJson(context, 409, { error: { code: 'ANSWERED_BEFORE', message }, key, state })
    }
    case 'over':
      return answerJson(context, 410, { error: { code: 'OVER', message: over }, key })
  }
}
