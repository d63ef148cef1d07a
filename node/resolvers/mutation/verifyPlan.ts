import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/verify-plan'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const verifyPlan: MutationResolvers['verifyPlan'] = async (_, { id }, context) =>
  toPlanPayload(await plans.verifyPlan(dependenciesOf(context), id), context)
