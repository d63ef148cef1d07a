import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/give-batch-back'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const giveBatchBack: MutationResolvers['giveBatchBack'] = async (_, batch, context) =>
  toPlanPayload(await plans.giveBatchBack(dependenciesOf(context), batch), context)
