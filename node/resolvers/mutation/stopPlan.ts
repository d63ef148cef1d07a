import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/stop-plan'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const stopPlan: MutationResolvers['stopPlan'] = async (_, { id }, context) =>
  toPlanPayload(await plans.stopPlan(dependenciesOf(context), id), context)
