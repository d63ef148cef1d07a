import type { MutationResolvers } from '../../__generated__/schema'
import * as alarms from '../../application/channels/send-alarms'
import { dependenciesOf } from '../../context'
import { createLocalizer } from '../localize'
import { toPayload } from '../to-payload'

export const sendTestAlarm: MutationResolvers['sendTestAlarm'] = async (
  _parent,
  _arguments,
  context,
) =>
  toPayload(
    await alarms.sendTestAlarm(dependenciesOf(context)),
    createLocalizer(context.vtex.locale),
  )
