import { runTick } from '../application/tick/run-tick'
import type { TickCaller } from '../application/background/background-memory'
import { tickSecretHeader } from '../application/tick/tick-path'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson } from './answer'

/** Runs a slice of background work for a caller and answers with what became of it. */
export const answerTick = async (context: Context, caller: TickCaller): Promise<void> => {
  if (context.method !== 'POST') {
    context.set('Allow', 'POST')
    answerJson(context, 405, { error: { code: 'METHOD_NOT_ALLOWED', field: 'method' } })
    return
  }
  const report = await runTick(dependenciesOf(context), context.get(tickSecretHeader), caller)
  if (report.ok) answerJson(context, 200, report.value)
  else answerFailure(context, report.error)
}
