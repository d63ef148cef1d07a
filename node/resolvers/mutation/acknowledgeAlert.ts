import type { MutationResolvers } from '../../__generated__/schema'
import * as alerts from '../../application/channels/acknowledge-alert'
import { dependenciesOf } from '../../context'
import { toPayload } from '../to-payload'

export const acknowledgeAlert: MutationResolvers['acknowledgeAlert'] = async (
  _,
  { id, reason },
  context,
) => toPayload(await alerts.acknowledgeAlert(dependenciesOf(context), { id, reason }), context)
