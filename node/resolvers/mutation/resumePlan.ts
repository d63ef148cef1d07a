import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/stop-plan'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const resumePlan: MutationResolvers['resumePlan'] = async (_, { id }, context) =>
  toPlanPayload(await plans.resumePlan(dependenciesOf(context), id), context)
