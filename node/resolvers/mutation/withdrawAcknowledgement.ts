import type { MutationResolvers } from '../../__generated__/schema'
import * as alerts from '../../application/channels/acknowledge-alert'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const withdrawAcknowledgement: MutationResolvers['withdrawAcknowledgement'] = async (
  _,
  { id },
  context,
) => toPayload(await alerts.acknowledgeAlert(dependenciesOf(context), { id }), context)
