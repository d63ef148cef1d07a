import type { MutationResolvers } from '../../__generated__/schema'
import * as plans from '../../application/plans/send-by-connector'
import { dependenciesOf } from '../../context'
import { toPlanPayload } from '../to-plan-payload'

export const sendByConnector: MutationResolvers['sendByConnector'] = async (_, sent, context) =>
  toPlanPayload(await plans.sendByConnector(dependenciesOf(context), sent), context)
