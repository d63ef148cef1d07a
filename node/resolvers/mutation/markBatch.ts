import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/mark-batch'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const markBatch: MutationResolvers['markBatch'] = async (_, batch, context) =>
  toPlanPayload(await plans.markBatch(dependenciesOf(context), batch), context)
