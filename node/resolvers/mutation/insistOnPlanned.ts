import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/insist'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const insistOnPlanned: MutationResolvers['insistOnPlanned'] = async (
  _,
  { input },
  context,
) => {
  const { plan, reason, errorType, ids, why } = input
  const insisting = { plan, reason, errorType: errorType ?? undefined, ids: ids ?? undefined, why }
  return toPlanPayload(await plans.insistOnPlanned(dependenciesOf(context), insisting), context)
}
