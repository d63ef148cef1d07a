import type { MutationResolvers } from '../../__generated__/schema'
import { makePlan } from '../../application/plans/make-plan'
import { dependenciesOf } from '../../context'
import { success } from '../../lib/result'
import { toPayload } from '../to-payload'
import { toPlan } from '../to-plan'
import { toSelection } from '../to-selection'

export const makeReprocessPlan: MutationResolvers['makeReprocessPlan'] = async (
  _,
  { input },
  context,
) => {
  const made = await makePlan(dependenciesOf(context), toSelection(input.orders))
  if (!made.ok) return toPayload(made, context)
  const { loaded, unknownIds } = made.value
  return toPayload(success({ plan: toPlan(loaded, context), unknownIds }), context)
}
