import { runTick } from '../application/tick/run-tick'
import type { TickCaller } from '../application/background/background-memory'
import { tickSecretHeader } from '../application/tick/tick-path'
import { dependenciesOf, type Context } from '../context'
import { answerFailure, answerJson, answerOnly } from './answer'

/** Runs a slice of background work for a caller and answers with what became of it. */
export const answerTick = async (context: Context, caller: TickCaller): Promise<void> => {
  if (!answerOnly(context, 'POST')) return
  const report = await runTick(dependenciesOf(context), context.get(tickSecretHeader), caller)
  if (report.ok) answerJson(context, 200, report.value)
  else answerFailure(context, report.error)
}
