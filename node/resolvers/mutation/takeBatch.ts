import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/take-batch'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { toPayload } from '../to-payload'
import { toPlan } from '../to-plan'

export const takeBatch: MutationResolvers['takeBatch'] = async (_, batch, context) => {
  const taken = await plans.takeBatch(dependenciesOf(context), batch)
  if (!taken.ok) return toPayload(taken, context)
  const { loaded, ...handedOut } = taken.value
  return toPayload(success({ plan: toPlan(loaded, context), ...handedOut }), context)
}
