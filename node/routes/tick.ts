import { runTick } from '../application/tick/run-tick'
import { tickSecretHeader } from '../application/tick-path'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson } from './answer'

/** What a scheduler calls, about once a minute. */
export const tick = async (context: Context): Promise<void> => {
  if (context.method !== 'POST') {
    context.set('Allow', 'POST')
    answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
    return
  }
  const report = await runTick(dependenciesOf(context), context.get(tickSecretHeader))
  if (report.ok) answerJson(context, 200, report.value)
  else answerFailure(context, report.error)
}
