import type { MutationResolvers } from '../../__generated__/schema'
import { checkPlanned } from '../../application/plans/check-planned'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { toPayload } from '../to-payload'
import { toPlan } from '../to-plan'

export const checkPlannedOrders: MutationResolvers['checkPlannedOrders'] = async (
  _,
  { id },
  context,
) => {
  const checked = await checkPlanned(dependenciesOf(context), id)
  if (!checked.ok) return toPayload(checked, context)
  const { loaded, remaining } = checked.value
  return toPayload(success({ plan: toPlan(loaded, context), remaining }), context)
}
