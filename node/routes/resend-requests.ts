import { listResendRequests } from '../application/resends/list-resend-requests'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson, answerOnly } from './answer'
import { deliveryOf } from './take-delivery'

/** What a connector is asked to send again. */
export const resendRequests = async (context: Context): Promise<void> => {
  if (!answerOnly(context, 'GET')) return
  const listed = await listResendRequests(dependenciesOf(context), deliveryOf(context))
  if (listed.ok) answerJson(context, 200, listed.value)
  else answerFailure(context, listed.error)
}
